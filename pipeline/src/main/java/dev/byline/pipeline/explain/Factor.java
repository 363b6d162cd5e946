package dev.byline.pipeline.explain;

import static java.util.Objects.requireNonNull;

/**
 * One piece of evidence and what it was worth. The contributions of all factors of a {@link
 * Candidate} add up to the logarithm of its odds.
 *
 * @param feature what was looked at, such as {@code cue-score}
 * @param value what was found: 0 or 1 for yes and no, else a number
 * @param weight what a value of 1 is worth, learned from annotated articles; 0 where it decides
 *     nothing
 */
public record Factor(String feature, double value, double weight) {

  /** The feature that always is 1: where every candidate starts from. */
  public static final String BIAS = "bias";

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if a number is not finite
   */
  public Factor {
    requireNonNull(feature, "feature");
    if (!Double.isFinite(value) || !Double.isFinite(weight)) {
      throw new IllegalArgumentException(feature + " " + value + " " + weight + " must be finite");
    }
  }

  /** What it adds to the logarithm of the odds. */
  public double contribution() {
    return value * weight;
  }
}
