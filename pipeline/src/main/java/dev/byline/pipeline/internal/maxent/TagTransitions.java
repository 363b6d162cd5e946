package dev.byline.pipeline.internal.maxent;

import java.util.Arrays;

/** What the tags of the two words before say of each tag. */
final class TagTransitions {

  /** Rows are filled up to a multiple of this many tags. */
  private static final int STEP = 4;

  /** In the place of a tag where there is no word. */
  private static final String EDGE = "NA";

  private final int tags;
  private final int width;

  /** Which row belongs to the tags of the two words before. */
  private final short[] rows;

  private final double[] scores;
  private final double[] odds;

  /**
   * All that the model says of two tags together and of the last alone.
   *
   * @param inventory the tags
   * @param weights those of all features
   */
  TagTransitions(TagInventory inventory, FeatureWeights weights) {
    this.tags = inventory.size();
    this.width = (tags + STEP - 1) / STEP * STEP;
    int all = tags + 1;
    this.rows = new short[all * all];
    int[] pairs = new int[all * all];
    int count = all;
    for (int i = 0; i < rows.length; i++) {
      String before = name(inventory, i / all) + '!' + name(inventory, i % all);
      pairs[i] = weights.row(FeatureKind.TWO_TAGS_BEFORE, before);
      // Most pairs were never seen: of these only the last counts.
      rows[i] = (short) (pairs[i] == FeatureWeights.NONE ? i % all : count++);
    }
    this.scores = new double[count * width];
    this.odds = new double[count * width];
    for (int i = 0; i < rows.length; i++) {
      int last = weights.row(FeatureKind.TAG_BEFORE, name(inventory, i % all));
      fill(weights, rows[i], pairs[i], last);
    }
  }

  private static String name(TagInventory inventory, int tag) {
    return tag == inventory.size() ? EDGE : inventory.name(tag);
  }

  private void fill(FeatureWeights weights, int row, int pair, int last) {
    double[] rowScores = new double[tags];
    double[] rowOdds = new double[tags];
    Arrays.fill(rowOdds, 1);
    weights.apply(pair, rowScores, rowOdds);
    weights.apply(last, rowScores, rowOdds);
    System.arraycopy(rowScores, 0, scores, row * width, tags);
    System.arraycopy(rowOdds, 0, odds, row * width, tags);
  }

  /** How long a row of odds is. */
  int width() {
    return width;
  }

  /** The number of what stands for the tag of a word before the first. */
  byte edge() {
    return (byte) tags;
  }

  /** Where the row of two tags begins. */
  int row(int beforeLast, int last) {
    return rows[beforeLast * (tags + 1) + last] * width;
  }

  /** Where the row of one tag begins, which counts for all pairs that were never seen. */
  int row(int last) {
    return last * width;
  }

  double score(int row, int tag) {
    return scores[row + tag];
  }

  /** The sum of the odds of all tags, when the rest of what is known has given them these. */
  double sum(int row, double[] rest) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    // Four sums at a time: each need not wait for the one before.
    for (int i = 0; i < rest.length; i += STEP) {
      first += odds[row + i] * rest[i];
      second += odds[row + i + 1] * rest[i + 1];
      third += odds[row + i + 2] * rest[i + 2];
      fourth += odds[row + i + 3] * rest[i + 3];
    }
    return first + second + (third + fourth);
  }
}
