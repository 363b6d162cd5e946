package dev.byline.training.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One decision of Byline, or one candidate for it, graded against what an annotator marked.
 *
 * @param article name of the article; cross-validation cuts between articles
 * @param features the evidence, without the bias
 * @param confidence what Byline made of the evidence, a probability
 * @param right whether the annotator agrees
 */
public record GradedDecision(
    String article, Map<String, Double> features, double confidence, boolean right) {

  /** Copies the features, in their order. */
  public GradedDecision {
    features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
  }

  /** The same decision with another confidence. */
  public GradedDecision withConfidence(double other) {
    return new GradedDecision(article, features, other, right);
  }

  /** How many of some decisions are right. */
  public static long countRight(List<GradedDecision> decisions) {
    return decisions.stream().filter(GradedDecision::right).count();
  }
}
