package dev.byline.pipeline.internal.crf;

/** Adds rows of numbers. Stateless. */
final class Sums {

  private Sums() {}

  /** Adds as many numbers as there are in {@code to}, those of a longer row from a place on. */
  static void add(double[] row, int from, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += row[from + i];
    }
  }

  /** Adds all numbers of a row that is as long. */
  static void add(double[] row, double[] to) {
    add(row, 0, to);
  }
}
