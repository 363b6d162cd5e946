package dev.byline.training.calibration;

import java.util.List;

/**
 * Platt scaling (Platt 1999): the logistic curve that turns a raw probability into a true one, p' =
 * σ(slope · logit(p) + shift), by maximum likelihood.
 */
final class PlattScaling {

  /** Newton's method doubles the digits each step; six or seven would do. */
  private static final int NEWTON_STEPS = 50;

  /** Added to the curvature, so that a role with no span or only right ones does not run away. */
  private static final double RIDGE = 1e-3;

  /** Probabilities are kept so far from 0 and 1, where the logit is not finite. */
  private static final double NEAR_ZERO = 1e-6;

  private PlattScaling() {}

  /** A raw score and whether it was right. */
  record Point(double logit, boolean right) {

    /** From a raw probability. */
    static Point of(double probability, boolean right) {
      double p = Math.min(1 - NEAR_ZERO, Math.max(NEAR_ZERO, probability));
      return new Point(Math.log(p / (1 - p)), right);
    }
  }

  /** What was fitted. */
  record Curve(double slope, double shift) {}

  /** The curve through points; slope 1 and shift 0 where there are none. */
  static Curve fit(List<Point> points) {
    double slope = 1;
    double shift = 0;
    for (int step = 0; step < NEWTON_STEPS; step++) {
      // gradient and curvature of the log likelihood, by slope and by shift
      double gradientSlope = 0;
      double gradientShift = 0;
      double slopeSlope = RIDGE;
      double slopeShift = 0;
      double shiftShift = RIDGE;
      for (Point point : points) {
        double p = 1 / (1 + Math.exp(-(slope * point.logit() + shift)));
        double error = (point.right() ? 1 : 0) - p;
        double weight = p * (1 - p);
        gradientSlope += error * point.logit();
        gradientShift += error;
        slopeSlope += weight * point.logit() * point.logit();
        slopeShift += weight * point.logit();
        shiftShift += weight;
      }
      double determinant = slopeSlope * shiftShift - slopeShift * slopeShift;
      slope += (shiftShift * gradientSlope - slopeShift * gradientShift) / determinant;
      shift += (slopeSlope * gradientShift - slopeShift * gradientSlope) / determinant;
    }
    return new Curve(slope, shift);
  }
}
