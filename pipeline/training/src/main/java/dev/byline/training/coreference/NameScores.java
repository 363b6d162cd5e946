package dev.byline.training.coreference;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Scores of GAP where the two names are given: F1 of the names that are said to be meant, and how
 * often the better of the two is right where one is. Not thread-safe.
 */
public final class NameScores {

  private int meant;
  private int said;
  private int hits;
  private int decidable;
  private int better;

  /**
   * The answers of a branch.
   *
   * @param documents all texts, also those that no window holds, whose names count as missed
   */
  public static NameScores of(
      OnnxModel branch, List<GoldDocument> documents, List<WindowFeatures> windows)
      throws IOException {
    NameScores scores = new NameScores();
    for (GoldDocument document : documents) {
      List<GoldMention> mentions = document.mentions();
      mentions.subList(Math.min(1, mentions.size()), mentions.size()).stream()
          .filter(name -> name.entity().equals(GapReader.MEANT))
          .forEach(name -> scores.meant++);
    }
    for (WindowFeatures window : windows) {
      BranchVectors vectors = branch.vectors(window.middle(), window.window().length());
      window.window().questions().forEach(question -> scores.add(question, vectors));
    }
    return scores;
  }

  private void add(Question question, BranchVectors vectors) {
    double[] scores = vectors.scores(question.anaphor(), question.candidates());
    int best = Question.best(scores);
    boolean right = question.isRight(best);
    if (scores[best] >= vectors.none(question.anaphor())) {
      said++;
      hits += right ? 1 : 0;
    }
    if (!question.right().isEmpty()) {
      decidable++;
      better += right ? 1 : 0;
    }
  }

  /** F1 of the names. */
  double f() {
    return 2.0 * hits / Math.max(1, meant + said);
  }

  /** Both figures. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "F %.3f of %d names, the better of two %.3f of %d",
        f(),
        meant,
        (double) better / Math.max(1, decidable),
        decidable);
  }
}
