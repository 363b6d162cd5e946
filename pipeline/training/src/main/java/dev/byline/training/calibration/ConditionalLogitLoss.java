package dev.byline.training.calibration;

import dev.byline.training.calibration.ConditionalLogit.Alternative;
import edu.stanford.nlp.optimization.DiffFunction;
import java.util.Arrays;
import java.util.List;

/**
 * The negative log likelihood of choices with a Gaussian prior on the weights, and its gradient.
 * The minimiser asks for both at one place, one after the other: they are computed together and
 * kept. Not thread-safe.
 */
final class ConditionalLogitLoss implements DiffFunction {

  /**
   * How strongly the prior holds a weight: the inverse of its variance. Chosen by hand, not
   * measured.
   */
  private static final double HOLD = 3;

  private final double[][][] features;
  private final double[][] right;
  private final double[] middle;
  private double value;
  private double[] gradient = new double[0];
  private double[] at = new double[0];

  /**
   * The loss of choices.
   *
   * @param names the features that have a weight, in the order of the weights
   * @param middle for each of them the middle of the prior
   */
  ConditionalLogitLoss(List<List<Alternative>> choices, List<String> names, double[] middle) {
    this.middle = middle;
    this.features =
        choices.stream()
            .map(choice -> choice.stream().map(a -> row(a, names)).toArray(double[][]::new))
            .toArray(double[][][]::new);
    this.right = choices.stream().map(ConditionalLogitLoss::shares).toArray(double[][]::new);
  }

  private static double[] row(Alternative alternative, List<String> names) {
    return names.stream()
        .mapToDouble(name -> alternative.features().getOrDefault(name, 0.0))
        .toArray();
  }

  /** What each alternative should get: right ones share the choice equally. */
  private static double[] shares(List<Alternative> choice) {
    long count = choice.stream().filter(Alternative::right).count();
    return choice.stream().mapToDouble(a -> a.right() ? 1.0 / count : 0).toArray();
  }

  @Override
  public int domainDimension() {
    return middle.length;
  }

  @Override
  public double valueAt(double[] weights) {
    compute(weights);
    return value;
  }

  @Override
  public double[] derivativeAt(double[] weights) {
    compute(weights);
    return gradient.clone();
  }

  private void compute(double[] weights) {
    if (Arrays.equals(weights, at)) {
      return;
    }
    at = weights.clone();
    value = 0;
    gradient = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      double off = weights[i] - middle[i];
      value += HOLD * off * off / 2;
      gradient[i] = HOLD * off;
    }
    for (int i = 0; i < features.length; i++) {
      add(features[i], right[i], weights);
    }
  }

  /** Adds one choice: a softmax over the scores of its alternatives. */
  private void add(double[][] rows, double[] wanted, double[] weights) {
    double[] scores = scores(rows, weights);
    double log = logOfSumOfExponentials(scores);
    for (int j = 0; j < rows.length; j++) {
      value -= wanted[j] * (scores[j] - log);
      double error = Math.exp(scores[j] - log) - wanted[j];
      for (int k = 0; k < weights.length; k++) {
        gradient[k] += error * rows[j][k];
      }
    }
  }

  private static double[] scores(double[][] rows, double[] weights) {
    double[] scores = new double[rows.length];
    for (int j = 0; j < rows.length; j++) {
      for (int k = 0; k < weights.length; k++) {
        scores[j] += rows[j][k] * weights[k];
      }
    }
    return scores;
  }

  /** The greatest is taken out first, since its exponential may not be finite. */
  private static double logOfSumOfExponentials(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += Math.exp(score - most);
    }
    return most + Math.log(sum);
  }
}
