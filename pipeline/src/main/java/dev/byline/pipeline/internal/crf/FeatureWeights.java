package dev.byline.pipeline.internal.crf;

import java.util.function.ToIntFunction;

/**
 * What a model has learnt: for a feature of a word a weight for each label, for a feature of a word
 * and the one before it a weight for each pair of labels. The features stand one behind the other
 * in one array, which takes two thirds of the memory of an array for each. Safe to share.
 */
public final class FeatureWeights {

  private final int labels;
  private final ToIntFunction<CharSequence> numbers;

  /** Where the weights of a feature begin; its kind shows in its name. */
  private final int[] starts;

  private final float[] values;

  /**
   * Takes over the weights of a model.
   *
   * @param numbers the number of a feature by its name; negative for one that is not there
   * @param rows the weights of each feature
   * @param pairs for each place in the row of a pair, which pair that is: the label of the word
   *     before times the number of labels, plus the label of the word itself
   */
  public FeatureWeights(ToIntFunction<CharSequence> numbers, float[][] rows, int[] pairs) {
    this.labels = (int) Math.round(Math.sqrt(pairs.length));
    this.numbers = numbers;
    this.starts = new int[rows.length];
    int size = 0;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].length != labels && rows[i].length != pairs.length) {
        throw new IllegalArgumentException("feature " + i + " has " + rows[i].length + " weights");
      }
      starts[i] = size;
      size += rows[i].length;
    }
    this.values = new float[size];
    for (int i = 0; i < rows.length; i++) {
      float[] row = rows[i];
      for (int j = 0; j < row.length; j++) {
        values[starts[i] + (row.length == labels ? j : pairs[j])] = row[j];
      }
    }
  }

  int labels() {
    return labels;
  }

  /** Adds the weights of a feature for each label, if the model knows it. */
  void addToLabels(CharSequence feature, double[] sums, int at) {
    add(feature, sums, at, labels);
  }

  /** Adds the weights of a feature for each pair of labels, if the model knows it. */
  void addToPairs(CharSequence feature, double[] sums, int at) {
    add(feature, sums, at, labels * labels);
  }

  private void add(CharSequence feature, double[] sums, int at, int count) {
    int number = numbers.applyAsInt(feature);
    if (number >= 0) {
      int start = starts[number];
      for (int i = 0; i < count; i++) {
        sums[at + i] += values[start + i];
      }
    }
  }
}
