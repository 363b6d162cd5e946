package dev.byline.training.calibration;

import dev.byline.pipeline.explain.Factor;
import dev.byline.pipeline.internal.scoring.LinearModel;
import dev.byline.training.corpus.Split;
import dev.byline.training.evaluation.GradedDecision;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.RVFDataset;
import edu.stanford.nlp.ling.RVFDatum;
import edu.stanford.nlp.stats.ClassicCounter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Logistic regression with CoreNLP's maximum-entropy classifier, whose probabilities are calibrated
 * because likelihood is what it maximises. Features are centred and scaled while the weights are
 * learned, so that one prior holds for all; how strong it is is chosen by the likelihood of
 * articles left out, part by part.
 */
public final class LogisticRegression {

  /** Standard deviations of the Gaussian prior that are tried, the strongest first. By hand. */
  private static final double[] PRIORS = {0.025, 0.05, 0.1, 0.2};

  /** Parts of cross-validation: of 33 articles three each. Chosen by hand, not measured. */
  private static final int PARTS = 11;

  /** What the bias is counted as, so that the prior hardly holds it. */
  private static final double FREE = 20;

  /** Where the classifier stops, relative to what is gained; its own default. */
  private static final double TOLERANCE = 1e-4;

  /** The least likelihood that is counted, so that one sure error does not decide alone. */
  private static final double LEAST_LIKELIHOOD = 1e-9;

  /**
   * What was learned.
   *
   * @param model the weights
   * @param prior the standard deviation of the prior that was chosen
   * @param logLoss mean negative log likelihood of the articles left out
   * @param leftOut the decisions, each with the confidence that the other articles give it: how far
   *     the confidence can be trusted on articles that nothing was learned from
   */
  public record Fit(LinearModel model, double prior, double logLoss, List<GradedDecision> leftOut) {

    /** Copies the list. */
    public Fit {
      leftOut = List.copyOf(leftOut);
    }
  }

  private LogisticRegression() {}

  /**
   * Whether there is enough to learn from: right and wrong decisions, whichever part is left out.
   */
  public static boolean canLearnFrom(List<GradedDecision> decisions) {
    return IntStream.range(0, PARTS)
        .mapToObj(left -> decisions.stream().filter(d -> part(d) != left).toList())
        .allMatch(LogisticRegression::hasRightAndWrong);
  }

  private static boolean hasRightAndWrong(List<GradedDecision> decisions) {
    long right = GradedDecision.countRight(decisions);
    return right > 0 && right < decisions.size();
  }

  /**
   * Learns from graded decisions; the same decisions give the same weights.
   *
   * @throws IllegalArgumentException if they are not enough
   */
  public static Fit fit(List<GradedDecision> decisions) {
    if (!canLearnFrom(decisions)) {
      throw new IllegalArgumentException(
          "right and wrong decisions of several articles are needed, not " + decisions.size());
    }
    double bestPrior = PRIORS[0];
    double bestLoss = Double.POSITIVE_INFINITY;
    List<GradedDecision> best = List.of();
    for (double prior : PRIORS) {
      List<GradedDecision> leftOut = crossValidated(decisions, prior);
      double loss = logLoss(leftOut);
      if (loss < bestLoss) {
        bestLoss = loss;
        bestPrior = prior;
        best = leftOut;
      }
    }
    return new Fit(learn(decisions, bestPrior), bestPrior, bestLoss, best);
  }

  /** The decisions of each part with the confidence of weights learned from the others. */
  private static List<GradedDecision> crossValidated(List<GradedDecision> decisions, double prior) {
    List<GradedDecision> leftOut = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      int part = i;
      LinearModel model = learn(decisions.stream().filter(d -> part(d) != part).toList(), prior);
      decisions.stream()
          .filter(decision -> part(decision) == part)
          .map(decision -> decision.withConfidence(probability(model, decision)))
          .forEach(leftOut::add);
    }
    return leftOut;
  }

  private static double logLoss(List<GradedDecision> decisions) {
    return decisions.stream()
        .mapToDouble(
            decision -> decision.right() ? decision.confidence() : 1 - decision.confidence())
        .map(likelihood -> -Math.log(Math.max(LEAST_LIKELIHOOD, likelihood)))
        .average()
        .orElseThrow();
  }

  /** By article, since decisions of one article are alike. */
  private static int part(GradedDecision decision) {
    return Split.part(decision.article(), PARTS);
  }

  private static double probability(LinearModel model, GradedDecision decision) {
    return 1 / (1 + Math.exp(-model.score(decision.features())));
  }

  private static LinearModel learn(List<GradedDecision> decisions, double prior) {
    Map<String, FeatureScale> scales = FeatureScale.of(decisions);
    RVFDataset<Boolean, String> data = new RVFDataset<>();
    for (GradedDecision decision : decisions) {
      ClassicCounter<String> values = new ClassicCounter<>();
      scales.forEach(
          (name, scale) ->
              values.setCount(name, scale.of(decision.features().getOrDefault(name, 0.0))));
      values.setCount(Factor.BIAS, FREE);
      data.add(new RVFDatum<>(values, decision.right()));
    }
    LinearClassifierFactory<Boolean, String> factory =
        new LinearClassifierFactory<>(TOLERANCE, false, prior);
    factory.setVerbose(false);
    return unscaled(factory.trainClassifier(data), scales);
  }

  /** The weights for features as they are, neither centred nor scaled. */
  private static LinearModel unscaled(
      LinearClassifier<Boolean, String> classifier, Map<String, FeatureScale> scales) {
    Map<String, Double> weights = new LinkedHashMap<>();
    double bias = FREE * weight(classifier, Factor.BIAS);
    weights.put(Factor.BIAS, bias); // keeps the first place
    for (Map.Entry<String, FeatureScale> scale : scales.entrySet()) {
      double weight = weight(classifier, scale.getKey()) / scale.getValue().deviation();
      weights.put(scale.getKey(), weight);
      bias -= weight * scale.getValue().mean();
    }
    weights.put(Factor.BIAS, bias);
    return new LinearModel(weights);
  }

  /** The classifier has a weight for right and one for wrong; only their difference matters. */
  private static double weight(LinearClassifier<Boolean, String> classifier, String feature) {
    return classifier.weight(feature, true) - classifier.weight(feature, false);
  }
}
