package dev.byline.training;

import dev.byline.training.Outcomes.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a confidence can be trusted: of those said to be right with 90 %, how many are? And what
 * is found, and how much of it right, where less certain answers are left out.
 */
final class Reliability {

  private static final int BINS = 10;

  /** The thresholds that a table shows. */
  static final List<Double> THRESHOLDS =
      List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95);

  private final String what;
  private final List<Outcome> outcomes;
  private final int wanted;

  /**
   * A measurement.
   *
   * @param what the name of the decisions
   * @param wanted how many right answers there are, found or not
   */
  Reliability(String what, List<Outcome> outcomes, int wanted) {
    this.what = what;
    this.outcomes = List.copyOf(outcomes);
    this.wanted = wanted;
  }

  String what() {
    return what;
  }

  int size() {
    return outcomes.size();
  }

  /** The decisions whose confidence lies in one tenth. */
  record Bin(double from, double to, int count, double confidence, double right) {}

  /** What is left from a threshold on. */
  record Point(double threshold, int given, double precision, double recall) {
    double f() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int bin = i;
      List<Outcome> in =
          outcomes.stream()
              .filter(o -> Math.min(BINS - 1, (int) (o.confidence() * BINS)) == bin)
              .toList();
      bins.add(
          new Bin(
              (double) i / BINS,
              (double) (i + 1) / BINS,
              in.size(),
              in.stream().mapToDouble(Outcome::confidence).average().orElse(0),
              in.stream().mapToInt(o -> o.right() ? 1 : 0).average().orElse(0)));
    }
    return bins;
  }

  /** Mean distance of confidence and truth, over all decisions (expected calibration error). */
  double error() {
    return bins().stream()
        .mapToDouble(b -> b.count() * Math.abs(b.confidence() - b.right()) / outcomes.size())
        .sum();
  }

  Point at(double threshold) {
    List<Outcome> given = outcomes.stream().filter(o -> o.confidence() >= threshold).toList();
    double right = given.stream().filter(Outcome::right).count();
    return new Point(
        threshold,
        given.size(),
        given.isEmpty() ? 1 : right / given.size(),
        wanted == 0 ? 0 : right / wanted);
  }
}
