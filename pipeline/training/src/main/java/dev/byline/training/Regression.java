package dev.byline.training;

import dev.byline.pipeline.explain.Factor;
import dev.byline.pipeline.scoring.LinearModel;
import dev.byline.training.Outcomes.Outcome;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.RVFDataset;
import edu.stanford.nlp.ling.RVFDatum;
import edu.stanford.nlp.stats.ClassicCounter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Logistic regression with CoreNLP's maximum-entropy classifier. Features are centred and scaled
 * while the weights are learned, so that one prior holds for all; how strong it is is chosen by the
 * likelihood of articles left out, part by part.
 */
final class Regression {

  /** Standard deviations of the Gaussian prior that are tried, the strongest first. */
  private static final double[] PRIORS = {0.025, 0.05, 0.1, 0.2};

  private static final int PARTS = 11;

  /** What the bias is counted as, so that the prior hardly holds it. */
  private static final double FREE = 20;

  /** A feature that fewer decisions have is left without a weight. */
  private static final int LEAST_SEEN = 6;

  private static final double TOLERANCE = 1e-4;

  /**
   * What was learned.
   *
   * @param model the weights
   * @param prior the standard deviation of the prior that was chosen
   * @param logLoss mean negative log likelihood of the articles left out
   */
  record Fit(LinearModel model, double prior, double logLoss) {}

  private Regression() {}

  /** Learns from outcomes; the same outcomes give the same weights. */
  static Fit fit(List<Outcome> outcomes) {
    double bestPrior = PRIORS[0];
    double bestLoss = Double.POSITIVE_INFINITY;
    for (double prior : PRIORS) {
      double loss = crossValidated(outcomes, prior);
      if (loss < bestLoss) {
        bestLoss = loss;
        bestPrior = prior;
      }
    }
    return new Fit(learn(outcomes, bestPrior), bestPrior, bestLoss);
  }

  private static double crossValidated(List<Outcome> outcomes, double prior) {
    double loss = 0;
    for (int part = 0; part < PARTS; part++) {
      int left = part;
      List<Outcome> others = outcomes.stream().filter(o -> part(o) != left).toList();
      LinearModel model = learn(others, prior);
      for (Outcome outcome : outcomes) {
        if (part(outcome) == part) {
          loss -= Math.log(Math.max(1e-9, likelihood(model, outcome)));
        }
      }
    }
    return loss / outcomes.size();
  }

  private static int part(Outcome outcome) {
    return Math.floorMod(outcome.article().hashCode() / 21, PARTS);
  }

  private static double likelihood(LinearModel model, Outcome outcome) {
    double score = model.score(outcome.features());
    return 1 / (1 + Math.exp(outcome.right() ? -score : score));
  }

  private static LinearModel learn(List<Outcome> outcomes, double prior) {
    Map<String, Scale> scales = scales(outcomes);
    RVFDataset<Boolean, String> data = new RVFDataset<>();
    for (Outcome outcome : outcomes) {
      ClassicCounter<String> values = new ClassicCounter<>();
      scales.forEach(
          (name, scale) ->
              values.setCount(name, scale.of(outcome.features().getOrDefault(name, 0.0))));
      values.setCount(Factor.BIAS, FREE);
      data.add(new RVFDatum<>(values, outcome.right()));
    }
    LinearClassifierFactory<Boolean, String> factory =
        new LinearClassifierFactory<>(TOLERANCE, false, prior);
    factory.setVerbose(false);
    LinearClassifier<Boolean, String> classifier = factory.trainClassifier(data);
    Map<String, Double> weights = new LinkedHashMap<>();
    double bias = FREE * weight(classifier, Factor.BIAS);
    weights.put(Factor.BIAS, bias);
    for (Map.Entry<String, Scale> scale : scales.entrySet()) {
      double weight = weight(classifier, scale.getKey()) / scale.getValue().deviation();
      weights.put(scale.getKey(), weight);
      bias -= weight * scale.getValue().mean();
    }
    weights.put(Factor.BIAS, bias);
    return new LinearModel(weights);
  }

  private static double weight(LinearClassifier<Boolean, String> classifier, String feature) {
    return classifier.weight(feature, true) - classifier.weight(feature, false);
  }

  private record Scale(double mean, double deviation) {
    double of(double value) {
      return (value - mean) / deviation;
    }
  }

  /** Mean and deviation of each feature that is seen often enough and not the same everywhere. */
  private static Map<String, Scale> scales(Collection<Outcome> outcomes) {
    TreeSet<String> names = new TreeSet<>();
    outcomes.forEach(outcome -> names.addAll(outcome.features().keySet()));
    Map<String, Scale> scales = new LinkedHashMap<>();
    for (String name : names) {
      double[] values =
          outcomes.stream().mapToDouble(o -> o.features().getOrDefault(name, 0.0)).toArray();
      double mean = 0;
      double square = 0;
      for (double value : values) {
        mean += value / values.length;
        square += value * value / values.length;
      }
      double deviation = Math.sqrt(Math.max(0, square - mean * mean));
      long seen = Arrays.stream(values).filter(value -> value != 0).count();
      if (deviation > 1e-6 && seen >= LEAST_SEEN) {
        scales.put(name, new Scale(mean, deviation));
      }
    }
    return scales;
  }
}
