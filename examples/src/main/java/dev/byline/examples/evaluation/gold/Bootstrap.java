package dev.byline.examples.evaluation.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How far a figure might be off because these articles were annotated and not others: articles are
 * drawn with replacement, as many as there are, again and again, and the figures of each draw are
 * computed anew. What is in the middle 95 % of the draws is the interval (percentile bootstrap,
 * Efron 1979). Articles are drawn and not attributions, since those of one article are alike. The
 * same seed draws the same articles on every machine.
 */
final class Bootstrap {

  /** What lies outside the interval, on either side. */
  private static final double TAIL = 0.025;

  private final List<Counts> draws = new ArrayList<>();

  /**
   * Draws.
   *
   * @param articles what was counted in each
   * @param resamples how often; 0 gives no intervals
   */
  Bootstrap(List<Counts> articles, int resamples, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < resamples && !articles.isEmpty(); i++) {
      Counts draw = new Counts();
      for (int k = 0; k < articles.size(); k++) {
        draw.add(articles.get(random.nextInt(articles.size())));
      }
      draws.add(draw);
    }
  }

  /** Two ends, from 0 to 1. */
  record Interval(double low, double high) {}

  /** Whether there are intervals. */
  boolean isEmpty() {
    return draws.isEmpty();
  }

  /** The interval of a figure. */
  Interval of(Figure figure) {
    double[] values = draws.stream().mapToDouble(figure.value()).sorted().toArray();
    int outside = (int) Math.floor(TAIL * values.length);
    return new Interval(values[outside], values[values.length - 1 - outside]);
  }
}
