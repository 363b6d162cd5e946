package dev.byline.training.calibration;

import dev.byline.training.evaluation.GradedDecision;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Mean and standard deviation of a feature, to centre and scale it with.
 *
 * @param mean over all decisions; a feature that a decision lacks is 0
 * @param deviation above zero
 */
record FeatureScale(double mean, double deviation) {

  /** A feature that fewer decisions have is left without a weight. By hand, not measured. */
  static final int LEAST_SEEN = 6;

  /** Below this a feature is the same everywhere, but for rounding. */
  private static final double LEAST_DEVIATION = 1e-6;

  /** A value in standard deviations from the mean. */
  double of(double value) {
    return (value - mean) / deviation;
  }

  /** Of each feature that is seen often enough and not the same everywhere, in name order. */
  static Map<String, FeatureScale> of(Collection<GradedDecision> decisions) {
    TreeSet<String> names = new TreeSet<>();
    decisions.forEach(decision -> names.addAll(decision.features().keySet()));
    Map<String, FeatureScale> scales = new LinkedHashMap<>();
    for (String name : names) {
      double[] values =
          decisions.stream().mapToDouble(d -> d.features().getOrDefault(name, 0.0)).toArray();
      FeatureScale scale = of(values);
      long seen = Arrays.stream(values).filter(value -> value != 0).count();
      if (scale.deviation() > LEAST_DEVIATION && seen >= LEAST_SEEN) {
        scales.put(name, scale);
      }
    }
    return scales;
  }

  private static FeatureScale of(double[] values) {
    double mean = 0;
    double square = 0;
    for (double value : values) {
      mean += value / values.length;
      square += value * value / values.length;
    }
    return new FeatureScale(mean, Math.sqrt(Math.max(0, square - mean * mean)));
  }
}
