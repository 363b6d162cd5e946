package dev.byline.pipeline.internal.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Named numbers that speak for or against a decision. A feature that is not there is 0. Immutable.
 */
public final class Features {

  private static final double LEAST = 1e-9;

  private final Map<String, Double> values;

  private Features(Map<String, Double> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Starts with no feature. */
  public static Builder builder() {
    return new Builder();
  }

  /** The features and their values, in the order in which they were given. */
  public Map<String, Double> values() {
    return values;
  }

  /** The value of a feature, 0 where it is not there. */
  public double get(String feature) {
    return values.getOrDefault(feature, 0.0);
  }

  @Override
  public String toString() {
    return values.toString();
  }

  /** Collects features. Not thread-safe. */
  public static final class Builder {
    /** Beyond these odds one probability says no more than another. */
    private static final double FARTHEST = 4;

    private final Map<String, Double> values = new LinkedHashMap<>();

    private Builder() {}

    /** A number. */
    public Builder number(String feature, double value) {
      values.put(feature, value);
      return this;
    }

    /** 1 if it holds, else 0. */
    public Builder flag(String feature, boolean holds) {
      return number(feature, holds ? 1 : 0);
    }

    /** The logarithm of the odds of a probability, bounded. */
    public Builder odds(String feature, double probability) {
      double p = Math.max(LEAST, Math.min(1 - LEAST, probability));
      return number(feature, Math.max(-FARTHEST, Math.min(FARTHEST, Math.log(p) - Math.log1p(-p))));
    }

    /** The logarithm of a count plus one. */
    public Builder size(String feature, long count) {
      return number(feature, Math.log1p(Math.max(0, count)));
    }

    /** The features. */
    public Features build() {
      return new Features(values);
    }
  }
}
