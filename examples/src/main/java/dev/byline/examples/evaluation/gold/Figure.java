package dev.byline.examples.evaluation.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A figure of the report.
 *
 * @param measure what is measured
 * @param kind precision, recall, their harmonic mean, or a share
 * @param value from 0 to 1; 0 where there is nothing to measure
 */
record Figure(String measure, Kind kind, ToDoubleFunction<Counts> value) {

  /** What a figure says of its measure. */
  enum Kind {
    P,
    R,
    F,
    SHARE
  }

  /** All figures, in the order of the report. Names are those of the scorer of PolNeAR. */
  static final List<Figure> ALL = all();

  private static List<Figure> all() {
    List<Figure> all = new ArrayList<>();
    ofAttributions(all, "content@0.5", Count.CONTENT_HALF);
    ofAttributions(all, "content exact", Count.CONTENT_EXACT);
    add(
        all,
        "content soft",
        quotient(Count.CONTENT_SOFT_FOUND, Count.FOUND),
        quotient(Count.CONTENT_SOFT_GOLD, Count.GOLD));
    add(all, "source exact", Count.SOURCES_EXACT, Count.FOUND_SOURCES, Count.GOLD_SOURCES);
    add(all, "source overlap", Count.SOURCES_SHARED, Count.FOUND_SOURCES, Count.GOLD_SOURCES);
    add(all, "cue exact", Count.CUES_EXACT, Count.FOUND_CUES, Count.GOLD_CUES);
    add(all, "cue overlap", Count.CUES_SHARED, Count.FOUND_CUES, Count.GOLD_CUES);
    ofAttributions(all, "who-said-what", Count.WHO_SAID_WHAT);
    ofAttributions(all, "attribution exact", Count.ALL_EXACT);
    share(all, "source overlap of matched", Count.SOURCE_OVERLAP, Count.PAIRED);
    share(all, "source exact of matched", Count.SOURCE_EXACT, Count.PAIRED);
    share(all, "cue overlap of matched", Count.CUE_OVERLAP, Count.PAIRED);
    share(all, "direct quotes found", Count.QUOTES_FOUND, Count.QUOTES);
    add(all, "direct-quote speaker", Count.QUOTES_RIGHT, Count.QUOTES_SPOKEN, Count.QUOTES);
    share(all, "speaker given to what nobody said", Count.NON_QUOTES_SPOKEN, Count.NON_QUOTES);
    return List.copyOf(all);
  }

  private static void ofAttributions(List<Figure> all, String measure, Count right) {
    add(all, measure, right, Count.FOUND, Count.GOLD);
  }

  private static void add(
      List<Figure> all, String measure, Count right, Count found, Count wanted) {
    add(all, measure, quotient(right, found), quotient(right, wanted));
  }

  private static void add(
      List<Figure> all,
      String measure,
      ToDoubleFunction<Counts> precision,
      ToDoubleFunction<Counts> recall) {
    all.add(new Figure(measure, Kind.P, precision));
    all.add(new Figure(measure, Kind.R, recall));
    all.add(
        new Figure(
            measure,
            Kind.F,
            counts -> {
              double p = precision.applyAsDouble(counts);
              double r = recall.applyAsDouble(counts);
              return p + r == 0 ? 0 : 2 * p * r / (p + r);
            }));
  }

  private static void share(List<Figure> all, String measure, Count part, Count whole) {
    all.add(new Figure(measure, Kind.SHARE, quotient(part, whole)));
  }

  private static ToDoubleFunction<Counts> quotient(Count part, Count whole) {
    return counts -> counts.get(whole) == 0 ? 0 : counts.get(part) / counts.get(whole);
  }
}
