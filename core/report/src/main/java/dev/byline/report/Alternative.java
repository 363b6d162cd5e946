package dev.byline.report;

import static java.util.Objects.requireNonNull;

/**
 * Who else was possible as the source of a quote or a claim.
 *
 * @param name who, by the fullest name known
 * @param confidence calibrated probability, 0 to 1, that it would have been right, judged by itself
 * @param decidedBy the rule or model that proposed it
 */
public record Alternative(String name, double confidence, String decidedBy) {

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if the confidence is not a probability
   */
  public Alternative {
    requireNonNull(name, "name");
    requireNonNull(decidedBy, "decidedBy");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be within [0, 1]");
    }
  }
}
