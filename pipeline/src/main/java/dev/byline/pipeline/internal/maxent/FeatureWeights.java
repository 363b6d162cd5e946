package dev.byline.pipeline.internal.maxent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each feature says for and against each tag. A feature is of a kind, "the word before", and
 * has a value, a string; those of each value are a row, which has a weight for a few of the tags.
 */
final class FeatureWeights {

  /** The row of a value that the model does not know. */
  static final int NONE = -1;

  private final List<Map<String, Integer>> rows;

  /** Where the weights of each row begin. */
  private final int[] starts;

  private final byte[] tags;
  private final double[] weights;

  /** By what a weight multiplies the odds of its tag. */
  private final double[] factors;

  private FeatureWeights(List<Map<String, Integer>> rows, int[] starts, int size) {
    this.rows = rows;
    this.starts = starts;
    this.tags = new byte[size];
    this.weights = new double[size];
    this.factors = new double[size];
  }

  /** The row of a value. */
  int row(int kind, String value) {
    return rows.get(kind).getOrDefault(value, NONE);
  }

  /** Adds a row to the scores of all tags, and multiplies their odds by it. */
  void apply(int row, double[] scores, double[] odds) {
    if (row == NONE) {
      return;
    }
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      scores[tags[i]] += weights[i];
      odds[tags[i]] *= factors[i];
    }
  }

  /** Multiplies the odds of all tags by a row. */
  void applyToOdds(int row, double[] odds) {
    if (row == NONE) {
      return;
    }
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      odds[tags[i]] *= factors[i];
    }
  }

  /** What a row says of one tag. */
  double weight(int row, int tag) {
    if (row == NONE) {
      return 0;
    }
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      if (tags[i] == tag) {
        return weights[i];
      }
    }
    return 0;
  }

  /** Collects weights as they come. */
  static final class Builder {

    private final List<Map<String, Integer>> rows = new ArrayList<>();
    private final byte[] kindOf;
    private final int[] rowOf;
    private final byte[] tagOf;
    private final int[] weightOf;
    private int size;
    private int rowCount;

    Builder(int kinds, int size) {
      for (int i = 0; i < kinds; i++) {
        rows.add(new HashMap<>());
      }
      this.kindOf = new byte[size];
      this.rowOf = new int[size];
      this.tagOf = new byte[size];
      this.weightOf = new int[size];
    }

    /**
     * Adds a feature.
     *
     * @param weight which of all weights is that of the feature
     */
    void add(int kind, String value, byte tag, int weight) {
      Map<String, Integer> ofKind = rows.get(kind);
      Integer row = ofKind.get(value);
      if (row == null) {
        row = rowCount++;
        ofKind.put(value, row);
      }
      kindOf[size] = (byte) kind;
      rowOf[size] = row;
      tagOf[size] = tag;
      weightOf[size] = weight;
      size++;
    }

    /** The rows of a kind, which nobody else will ask for. */
    Map<String, Integer> takeRows(int kind) {
      return rows.set(kind, Map.of());
    }

    /** Whether there is a weight for each feature. */
    boolean fit(double[] all) {
      return Arrays.stream(weightOf).allMatch(it -> it >= 0 && it < all.length);
    }

    /** How much all weights together can say for a tag, or against it, at most. */
    double bound(double[] all) {
      double[] most = new double[rows.size()];
      for (int i = 0; i < size; i++) {
        most[kindOf[i]] = Math.max(most[kindOf[i]], Math.abs(all[weightOf[i]]));
      }
      return Arrays.stream(most).sum();
    }

    FeatureWeights build(double[] all) {
      int[] starts = new int[rowCount + 1];
      for (int i = 0; i < size; i++) {
        starts[rowOf[i] + 1]++;
      }
      for (int row = 0; row < rowCount; row++) {
        starts[row + 1] += starts[row];
      }
      int[] next = Arrays.copyOf(starts, rowCount);
      FeatureWeights built = new FeatureWeights(rows, starts, size);
      for (int i = 0; i < size; i++) {
        int place = next[rowOf[i]]++;
        built.tags[place] = tagOf[i];
        built.weights[place] = all[weightOf[i]];
        built.factors[place] = Math.exp(all[weightOf[i]]);
      }
      return built;
    }
  }
}
