package dev.byline.attribution;

import static java.util.Objects.requireNonNull;

/** Checks that quotes and claims share. */
final class Checks {

  private Checks() {}

  static void decision(double confidence, String decidedBy) {
    requireNonNull(decidedBy, "decidedBy");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be within [0, 1]");
    }
    if (decidedBy.isBlank()) {
      throw new IllegalArgumentException("decidedBy must name a rule or model");
    }
  }
}
