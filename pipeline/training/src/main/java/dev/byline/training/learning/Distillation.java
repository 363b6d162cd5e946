package dev.byline.training.learning;

import dev.byline.pipeline.internal.decoding.Label;
import dev.byline.pipeline.internal.encoder.OnnxSpanTagger;
import dev.byline.pipeline.internal.encoder.TaggerFiles;
import dev.byline.training.corpus.GoldArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Knowledge distillation: what models trained before think of each token of the training articles,
 * averaged, as something to learn from beside the annotation (Hinton et al. 2015; models of the
 * same size that learn from each other: Furlanello et al. 2018). Not thread-safe.
 */
public final class Distillation {

  private final int threads;
  private final double share;
  private final List<float[][]> sums = new ArrayList<>();
  private int count;

  /**
   * No teachers yet.
   *
   * @param threads how many articles a teacher may read at once
   * @param share how much of the wanted labels is the teachers', 0 to 1
   */
  public Distillation(int threads, double share) {
    this.threads = threads;
    this.share = share;
  }

  /**
   * Asks a model about the articles.
   *
   * @param articles the same ones in the same order each time
   * @throws IOException if the model cannot be read
   */
  public void addTeacher(TaggerFiles model, List<GoldArticle> articles) throws IOException {
    // an article is for one thread only: what is divided among several ends in other digits
    try (OnnxSpanTagger tagger = OnnxSpanTagger.open(model, 1)) {
      List<float[][]> said =
          Workers.forEach(
              articles, article -> probabilities(tagger.logProbabilities(article.text())), threads);
      for (int i = 0; i < said.size(); i++) {
        if (count == 0) {
          sums.add(said.get(i));
        } else {
          add(sums.get(i), said.get(i));
        }
      }
    }
    count++;
  }

  /**
   * The articles with labels between the annotators' and the teachers'; unchanged where there are
   * no teachers.
   *
   * @param articles for each article that the teachers were asked about what each annotator marked
   */
  public List<List<LabelledArticle>> soften(List<List<LabelledArticle>> articles) {
    if (count == 0) {
      return articles;
    }
    List<List<LabelledArticle>> softened = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      float[][] mean = mean(sums.get(i), count);
      softened.add(articles.get(i).stream().map(labels -> labels.softened(mean, share)).toList());
    }
    return softened;
  }

  /** Log probabilities as probabilities. */
  static float[][] probabilities(double[][] logs) {
    float[][] rows = new float[logs.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = softmax(logs[i]);
    }
    return rows;
  }

  /** Divides by the sum, since an average of several windows does not quite sum to one. */
  private static float[] softmax(double[] logs) {
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log);
    }
    float[] row = new float[logs.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) (Math.exp(logs[i]) / sum);
    }
    return row;
  }

  private static void add(float[][] sums, float[][] rows) {
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < Label.COUNT; j++) {
        sums[i][j] += rows[i][j];
      }
    }
  }

  private static float[][] mean(float[][] sums, int count) {
    float[][] mean = new float[sums.length][Label.COUNT];
    for (int i = 0; i < mean.length; i++) {
      for (int j = 0; j < Label.COUNT; j++) {
        mean[i][j] = sums[i][j] / count;
      }
    }
    return mean;
  }
}
