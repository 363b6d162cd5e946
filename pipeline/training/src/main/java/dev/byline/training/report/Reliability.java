package dev.byline.training.report;

import dev.byline.training.evaluation.GradedDecision;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a confidence can be trusted: of those said to be right with 90 %, how many are? And what
 * is found, and how much of it right, where less certain answers are left out. Immutable.
 */
public final class Reliability {

  /** Tenths, as is usual for the expected calibration error (Guo et al., ICML 2017). */
  private static final int BINS = 10;

  /** The thresholds that a table shows. */
  static final List<Double> THRESHOLDS =
      List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95);

  private final String what;
  private final List<GradedDecision> decisions;
  private final int wanted;

  /**
   * A measurement.
   *
   * @param what the name of the decisions
   * @param decisions with their confidence, graded
   * @param wanted how many right answers there are, found or not
   */
  public Reliability(String what, List<GradedDecision> decisions, int wanted) {
    this.what = what;
    this.decisions = List.copyOf(decisions);
    this.wanted = wanted;
  }

  /** The name of the decisions. */
  String what() {
    return what;
  }

  /** How many decisions there are. */
  int size() {
    return decisions.size();
  }

  /**
   * The decisions whose confidence lies in one tenth.
   *
   * @param from lower end, included
   * @param to upper end, excluded but for 1
   * @param count how many there are
   * @param confidence their mean confidence
   * @param right how many of them are right, 0 to 1
   */
  record Bin(double from, double to, int count, double confidence, double right) {}

  /**
   * What is left from a threshold on.
   *
   * @param threshold the least confidence
   * @param given how many decisions have it
   * @param precision how many of these are right, 0 to 1; 1 where there are none
   * @param recall how many of the wanted are given and right, 0 to 1
   */
  record Point(double threshold, int given, double precision, double recall) {

    /** Harmonic mean of precision and recall. */
    double f() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** All ten bins, empty ones too, from the least confident on. */
  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int bin = i;
      List<GradedDecision> in = decisions.stream().filter(d -> bin(d) == bin).toList();
      bins.add(
          new Bin(
              (double) i / BINS,
              (double) (i + 1) / BINS,
              in.size(),
              in.stream().mapToDouble(GradedDecision::confidence).average().orElse(0),
              in.stream().mapToInt(d -> d.right() ? 1 : 0).average().orElse(0)));
    }
    return bins;
  }

  /** Certainty belongs to the last tenth. */
  private static int bin(GradedDecision decision) {
    return Math.min(BINS - 1, (int) (decision.confidence() * BINS));
  }

  /** Mean distance of confidence and truth, over all decisions (expected calibration error). */
  public double error() {
    return bins().stream()
        .mapToDouble(b -> b.count() * Math.abs(b.confidence() - b.right()) / decisions.size())
        .sum();
  }

  /** What is left where less certain answers are left out. */
  Point at(double threshold) {
    List<GradedDecision> given =
        decisions.stream().filter(d -> d.confidence() >= threshold).toList();
    double right = GradedDecision.countRight(given);
    return new Point(
        threshold,
        given.size(),
        given.isEmpty() ? 1 : right / given.size(),
        wanted == 0 ? 0 : right / wanted);
  }
}
