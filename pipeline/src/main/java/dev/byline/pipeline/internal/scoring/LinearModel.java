package dev.byline.pipeline.internal.scoring;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.explain.Factor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic regression: the log odds of a decision being right are the sum of its features, each
 * times a learned weight. The weights are lines {@code feature<TAB>weight} of a readable resource;
 * {@code #} begins a comment. Immutable and safe to share.
 */
public final class LinearModel {

  private final Map<String, Double> weights;

  /** A model with these weights; a feature without one counts nothing. */
  public LinearModel(Map<String, Double> weights) {
    this.weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }

  /**
   * Reads a model from the class path.
   *
   * @throws IllegalStateException if there is no such resource, or one of its lines is no weight
   */
  public static LinearModel read(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("there is no resource " + resource);
      }
      return parse(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LinearModel parse(List<String> lines) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t");
      try {
        weights.put(columns[0], Double.parseDouble(columns[1]));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new IllegalStateException("\"" + line + "\" must be a feature, a tab, a weight", e);
      }
    }
    return new LinearModel(weights);
  }

  /** The weights by feature, in the order of the resource. */
  public Map<String, Double> weights() {
    return weights;
  }

  /** The log odds. */
  public double score(Features features) {
    return score(features.values());
  }

  /** The log odds, from features by name. */
  public double score(Map<String, Double> features) {
    requireNonNull(features, "features");
    double score = weights.getOrDefault(Factor.BIAS, 0.0);
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      score += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
    }
    return score;
  }

  /** The probability that the decision is right. */
  public double probability(Features features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  /** What the score is made of: the bias, then each feature that is not 0. */
  public List<Factor> factors(Features features) {
    List<Factor> factors = new ArrayList<>();
    factors.add(new Factor(Factor.BIAS, 1, weights.getOrDefault(Factor.BIAS, 0.0)));
    features
        .values()
        .forEach(
            (name, value) -> {
              if (value != 0) {
                factors.add(new Factor(name, value, weights.getOrDefault(name, 0.0)));
              }
            });
    return factors;
  }
}
