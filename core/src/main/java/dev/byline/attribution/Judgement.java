package dev.byline.attribution;

import static java.util.Objects.requireNonNull;

import dev.byline.internal.Checks;

/**
 * Who decided, and how sure it is.
 *
 * @param confidence calibrated probability, 0 to 1, that what was decided is right
 * @param decidedBy the rule or model that decided
 */
public record Judgement(double confidence, String decidedBy) {

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if the confidence is not a probability, or nobody is named as
   *     having decided
   */
  public Judgement {
    requireNonNull(decidedBy, "decidedBy");
    Checks.decision(confidence, decidedBy);
  }
}
