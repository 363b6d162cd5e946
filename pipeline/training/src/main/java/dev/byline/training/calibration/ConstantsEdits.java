package dev.byline.training.calibration;

import dev.byline.pipeline.internal.decoding.Constants;

/** Constants with some of them replaced, so that positions are counted in one place only. */
final class ConstantsEdits {

  private ConstantsEdits() {}

  /** The same with other costs of labels that follow each other. */
  static Constants withTransitions(Constants c, double[][] transitions) {
    return with(c, transitions, c.linkTemperature(), c.noCue(), c.slopes(), c.shifts());
  }

  /** The same with other constants of the links. */
  static Constants withLinks(Constants c, double temperature, double noCue) {
    return with(c, c.transitions(), temperature, noCue, c.slopes(), c.shifts());
  }

  /** The same with other curves from raw to true probability, one a role. */
  static Constants withCurves(Constants c, double[] slopes, double[] shifts) {
    return with(c, c.transitions(), c.linkTemperature(), c.noCue(), slopes, shifts);
  }

  private static Constants with(
      Constants c,
      double[][] transitions,
      double linkTemperature,
      double noCue,
      double[] slopes,
      double[] shifts) {
    return new Constants(
        c.name(),
        c.window(),
        c.overlap(),
        transitions,
        c.temperature(),
        linkTemperature,
        noCue,
        slopes,
        shifts);
  }
}
