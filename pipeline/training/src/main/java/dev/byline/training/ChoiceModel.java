package dev.byline.training;

import dev.byline.pipeline.scoring.LinearModel;
import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns to choose among alternatives: a conditional logit model (McFadden 1974), the likeliest
 * weights under a Gaussian prior around those it starts from, found by CoreNLP's L-BFGS.
 */
final class ChoiceModel {

  /** How strongly the prior holds a weight: the inverse of its variance. */
  private static final double HOLD = 3;

  /**
   * A feature that tells alternatives apart in fewer choices than this is left without a weight.
   */
  private static final int LEAST_SEEN = 6;

  private static final double TOLERANCE = 1e-6;

  /**
   * An alternative.
   *
   * @param features what speaks for and against
   * @param right whether it is what should be chosen
   */
  record Alternative(Map<String, Double> features, boolean right) {}

  private ChoiceModel() {}

  /**
   * Learns from choices, each a list of alternatives; those without a right one teach nothing.
   *
   * @param start the weights in the middle of the prior; others start from 0
   */
  static LinearModel fit(List<List<Alternative>> choices, Map<String, Double> start) {
    List<List<Alternative>> teaching =
        choices.stream().filter(c -> c.stream().anyMatch(Alternative::right)).toList();
    List<String> names = names(teaching, start.keySet());
    double[] middle = names.stream().mapToDouble(name -> start.getOrDefault(name, 0.0)).toArray();
    QNMinimizer minimizer = new QNMinimizer();
    minimizer.shutUp();
    double[] weights =
        minimizer.minimize(new Loss(teaching, names, middle), TOLERANCE, middle.clone());
    Map<String, Double> model = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      model.put(names.get(i), weights[i]);
    }
    return new LinearModel(model);
  }

  private static List<String> names(List<List<Alternative>> choices, Set<String> always) {
    Map<String, Integer> telling = new TreeMap<>();
    always.forEach(name -> telling.put(name, LEAST_SEEN));
    for (List<Alternative> choice : choices) {
      Set<String> names = new HashSet<>();
      choice.forEach(alternative -> names.addAll(alternative.features().keySet()));
      for (String name : names) {
        long values =
            choice.stream().map(a -> a.features().getOrDefault(name, 0.0)).distinct().count();
        if (values > 1) {
          telling.merge(name, 1, Integer::sum);
        }
      }
    }
    telling.values().removeIf(count -> count < LEAST_SEEN);
    return List.copyOf(telling.keySet());
  }

  /** The negative log likelihood with the prior. */
  private static final class Loss implements DiffFunction {
    private final double[][][] features;
    private final double[][] right;
    private final double[] middle;
    private double value;
    private double[] gradient = new double[0];
    private double[] at = new double[0];

    Loss(List<List<Alternative>> choices, List<String> names, double[] middle) {
      this.middle = middle;
      this.features = new double[choices.size()][][];
      this.right = new double[choices.size()][];
      for (int i = 0; i < features.length; i++) {
        List<Alternative> choice = choices.get(i);
        long count = choice.stream().filter(Alternative::right).count();
        right[i] = choice.stream().mapToDouble(a -> a.right() ? 1.0 / count : 0).toArray();
        features[i] =
            choice.stream()
                .map(
                    a ->
                        names.stream()
                            .mapToDouble(name -> a.features().getOrDefault(name, 0.0))
                            .toArray())
                .toArray(double[][]::new);
      }
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
      if (java.util.Arrays.equals(weights, at)) {
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

    private void add(double[][] rows, double[] wanted, double[] weights) {
      double[] scores = new double[rows.length];
      double most = Double.NEGATIVE_INFINITY;
      for (int j = 0; j < rows.length; j++) {
        for (int k = 0; k < weights.length; k++) {
          scores[j] += rows[j][k] * weights[k];
        }
        most = Math.max(most, scores[j]);
      }
      double sum = 0;
      for (double score : scores) {
        sum += Math.exp(score - most);
      }
      double log = most + Math.log(sum);
      for (int j = 0; j < rows.length; j++) {
        value -= wanted[j] * (scores[j] - log);
        double error = Math.exp(scores[j] - log) - wanted[j];
        for (int k = 0; k < weights.length; k++) {
          gradient[k] += error * rows[j][k];
        }
      }
    }
  }
}
