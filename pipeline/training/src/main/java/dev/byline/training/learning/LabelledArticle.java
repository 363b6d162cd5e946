package dev.byline.training.learning;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.decoding.Label;
import dev.byline.pipeline.internal.window.Pieces;
import dev.byline.pipeline.internal.window.WordPieces;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.training.corpus.GoldArticle;
import dev.byline.training.corpus.GoldAttribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with what the model should say about every token. Not to be changed by the caller.
 *
 * @param pieces the article as the encoder sees it
 * @param labels for each token the wanted probability of each label
 * @param cueStart whether a token begins a cue
 * @param links for each token that begins a source or content, the first tokens of its cues; null
 *     for the others
 */
public record LabelledArticle(
    Pieces pieces, float[][] labels, boolean[] cueStart, int[] @Nullable [] links) {

  /**
   * Later roles overwrite earlier ones: a source or cue inside a content (a claim inside a claim)
   * is found, and the content goes on behind it.
   */
  private static final SpanRole[] OVERWRITING = {SpanRole.CONTENT, SpanRole.SOURCE, SpanRole.CUE};

  /** What each annotator marked in an article. */
  public static List<LabelledArticle> ofEach(GoldArticle article, WordPieces cutter) {
    Pieces pieces = Pieces.of(article.text(), cutter);
    return article.annotators().stream().map(marked -> of(pieces, marked)).toList();
  }

  /** What one annotator marked. */
  static LabelledArticle of(Pieces pieces, List<GoldAttribution> attributions) {
    int[] labels = new int[pieces.size()];
    for (SpanRole role : OVERWRITING) {
      for (GoldAttribution attribution : attributions) {
        attribution.of(role).forEach(range -> mark(labels, range, role));
      }
    }
    boolean[] cueStart = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) {
      cueStart[i] = labels[i] == Label.BEGIN_CUE.ordinal();
    }
    return new LabelledArticle(pieces, oneHot(labels), cueStart, links(attributions, labels));
  }

  /**
   * The same with labels between these and a teacher's.
   *
   * @param teacher for each token the teacher's probability of each label
   * @param share how much of the result is the teacher's, 0 to 1
   */
  LabelledArticle softened(float[][] teacher, double share) {
    float[][] mixed = new float[labels.length][Label.COUNT];
    for (int i = 0; i < mixed.length; i++) {
      for (int j = 0; j < Label.COUNT; j++) {
        mixed[i][j] = (float) (share * teacher[i][j] + (1 - share) * labels[i][j]);
      }
    }
    return new LabelledArticle(pieces, mixed, cueStart, links);
  }

  /** Marks a span; where another of its role begins already, that one keeps its beginning. */
  private static void mark(int[] labels, TokenRange range, SpanRole role) {
    int begin = Label.begin(role).ordinal();
    int inside = Label.inside(role).ordinal();
    if (labels[range.start()] != begin) {
      Arrays.fill(labels, range.start(), range.end(), inside);
      labels[range.start()] = begin;
    } else {
      for (int i = range.start() + 1; i < range.end() && labels[i] != begin; i++) {
        labels[i] = inside;
      }
    }
  }

  private static float[][] oneHot(int[] labels) {
    float[][] rows = new float[labels.length][Label.COUNT];
    for (int i = 0; i < labels.length; i++) {
      rows[i][labels[i]] = 1;
    }
    return rows;
  }

  /** For each token that begins a source or content, where its cues begin; several if it shares. */
  private static int[] @Nullable [] links(List<GoldAttribution> attributions, int[] labels) {
    List<List<Integer>> cues = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      cues.add(new ArrayList<>());
    }
    for (GoldAttribution attribution : attributions) {
      if (!attribution.cues().isEmpty()) {
        int cue = attribution.cues().get(0).start();
        attribution.sources().forEach(source -> cues.get(source.start()).add(cue));
        attribution.contents().forEach(content -> cues.get(content.start()).add(cue));
      }
    }
    int[] @Nullable [] links = new int[labels.length][];
    for (int i = 0; i < links.length; i++) {
      // a source or content whose first token is another's, such as a cue's, is not looked for
      if (labels[i] == Label.BEGIN_SOURCE.ordinal() || labels[i] == Label.BEGIN_CONTENT.ordinal()) {
        links[i] = cues.get(i).stream().mapToInt(Integer::intValue).distinct().toArray();
      }
    }
    return links;
  }
}
