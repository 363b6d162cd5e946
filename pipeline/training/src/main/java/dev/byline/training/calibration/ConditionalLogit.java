package dev.byline.training.calibration;

import dev.byline.pipeline.internal.scoring.LinearModel;
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
public final class ConditionalLogit {

  /**
   * A feature that tells alternatives apart in fewer choices than this is left without a weight.
   * Chosen by hand, not measured.
   */
  private static final int LEAST_SEEN = FeatureScale.LEAST_SEEN;

  /** Where the minimiser stops, relative to what is gained. */
  private static final double TOLERANCE = 1e-6;

  /**
   * An alternative.
   *
   * @param features what speaks for and against
   * @param right whether it is what should be chosen
   */
  public record Alternative(Map<String, Double> features, boolean right) {}

  private ConditionalLogit() {}

  /**
   * Learns from choices, each a list of alternatives; those without a right one teach nothing.
   *
   * @param start the weights in the middle of the prior; others start from 0
   */
  public static LinearModel fit(List<List<Alternative>> choices, Map<String, Double> start) {
    List<List<Alternative>> teaching = choices.stream().filter(ConditionalLogit::teaches).toList();
    List<String> names = names(teaching, start.keySet());
    double[] middle = names.stream().mapToDouble(name -> start.getOrDefault(name, 0.0)).toArray();
    QNMinimizer minimizer = new QNMinimizer();
    minimizer.shutUp();
    ConditionalLogitLoss loss = new ConditionalLogitLoss(teaching, names, middle);
    double[] weights = minimizer.minimize(loss, TOLERANCE, middle.clone());
    Map<String, Double> model = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      model.put(names.get(i), weights[i]);
    }
    return new LinearModel(model);
  }

  /** Whether there is a right alternative, which the weights could prefer. */
  public static boolean teaches(List<Alternative> choice) {
    return choice.stream().anyMatch(Alternative::right);
  }

  /** The features that get a weight: some always, others that tell alternatives apart often. */
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
}
