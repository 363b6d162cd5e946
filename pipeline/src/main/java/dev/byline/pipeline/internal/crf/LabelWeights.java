package dev.byline.pipeline.internal.crf;

import dev.byline.pipeline.internal.serial.WordNumbers;

/**
 * What a model has learnt: for a feature of a word a weight for each label, for a feature of a word
 * and the one before it a weight for each pair of labels. The features stand one behind the other
 * in one array, which takes two thirds of the memory of an array for each. Safe to share.
 */
public final class LabelWeights {

  private final int labels;
  private final WordNumbers numbers;

  /** Where the weights of a feature begin; its kind shows in its name. */
  private final int[] starts;

  private final float[] values;

  /**
   * Takes over the weights of a model.
   *
   * @param numbers the number of a feature by its name
   * @param rows the weights of each feature
   * @param pairs for each place in the row of a pair, which pair that is: the label of the word
   *     before times the number of labels, plus the label of the word itself
   */
  public LabelWeights(WordNumbers numbers, float[][] rows, int[] pairs) {
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

  /**
   * Adds the weights of a feature for each label.
   *
   * @param parts what makes its name
   * @return whether the model knows it
   */
  boolean addToLabels(double[] sums, int at, String... parts) {
    return add(sums, at, labels, parts);
  }

  /**
   * Adds the weights of a feature for each pair of labels.
   *
   * @param parts what makes its name
   * @return whether the model knows it
   */
  boolean addToPairs(double[] sums, int at, String... parts) {
    return add(sums, at, labels * labels, parts);
  }

  private boolean add(double[] sums, int at, int count, String... parts) {
    int number = numbers.number(parts);
    if (number == WordNumbers.NONE) {
      return false;
    }
    int start = starts[number];
    for (int i = 0; i < count; i++) {
      sums[at + i] += values[start + i];
    }
    return true;
  }
}
