package dev.byline.training.report;

import dev.byline.training.report.Reliability.Bin;
import dev.byline.training.report.Reliability.Point;
import dev.byline.training.report.SvgPlot.Dot;
import dev.byline.training.report.SvgPlot.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measurements of claims, quotes and names as a page of tables and as a picture. Immutable.
 *
 * @param claims how far the confidence of claims is to be relied on
 * @param quotes the same of quotes, whoever the speaker is called
 * @param names the same of quotes whose speaker has to be named in full; empty where nobody wrote
 *     the names down
 */
public record ReliabilityReport(
    Reliability claims, Reliability quotes, Optional<Reliability> names) {

  /** Name of the file with the tables. */
  public static final String PAGE = "CONFIDENCE.md";

  /** Name of the file with the picture, which the page shows. */
  public static final String PICTURE = "confidence.svg";

  /** A measurement in the plots. */
  private record Series(Reliability measured, String colour, String legend) {}

  // places and sizes in user units of the SVG, by eye
  private static final int LEFT = 76;
  private static final int TOP = 48;
  private static final int WIDTH = 960;
  private static final int HEIGHT = 452;
  private static final int BETWEEN = 140;

  /** Precision is shown from here up: below it nothing lies, and the curves would be flat. */
  private static final double LOWEST_PRECISION = 0.75;

  /** Thresholds in hundredths up to which the curve is drawn; above it hardly anything is left. */
  private static final int LAST_THRESHOLD = 97;

  /** From this threshold on, in hundredths, tenths are labelled. */
  private static final int FIRST_LABELLED = 40;

  /** Labels nearer to each other than this, in recall, would overlap. */
  private static final double LABEL_DISTANCE = 0.06;

  /** Thinner tenths are in the table and not in the picture. */
  private static final int LEAST_SHOWN = 10;

  /** Markdown, with the picture beside it; lines end with a line feed on every system. */
  public String markdown() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # How sure it is

        Written by `byline-train reliability`, on articles from which nothing was learned. A claim is
        right if at least half of its words are the annotator's (Dice) and the source overlaps; a
        quote is right if its speaker is the annotator's. Annotators differ: against a second one,
        the claims of the first are right in three of four cases. A name is right if it is the fullest
        that the article has for the speaker of a quote.

        ![Left: how many are right of those of one confidence. Right: precision and recall along the threshold.](%s)
        """
            .formatted(PICTURE));
    series().forEach(each -> section(page, each.measured()));
    return page.toString().replace("\r\n", "\n");
  }

  private List<Series> series() {
    List<Series> series = new ArrayList<>();
    series.add(new Series(claims, "#1f77b4", "claims: content and source right"));
    series.add(new Series(quotes, "#d95f02", "quotes: speaker right"));
    names.ifPresent(
        measured ->
            series.add(new Series(measured, "#2c8f5b", "quotes: speaker right and named in full")));
    return series;
  }

  private static void section(StringBuilder page, Reliability measured) {
    add(
        page,
        "%n## %s%n%n%d decisions; on average, confidence and truth are %.1f points apart (expected"
            + " calibration error, ten bins).%n",
        measured.what(),
        measured.size(),
        100 * measured.error());
    addBins(page, measured);
    addThresholds(page, measured);
  }

  /** How many of one confidence are right; tenths that nothing lies in are left out. */
  private static void addBins(StringBuilder page, Reliability measured) {
    add(page, "%n| said | decisions | mean confidence | right |%n| --- | ---: | ---: | ---: |%n");
    for (Bin bin : measured.bins()) {
      if (bin.count() > 0) {
        add(
            page,
            "| %.1f to %.1f | %d | %.1f %% | %.1f %% |%n",
            bin.from(),
            bin.to(),
            bin.count(),
            100 * bin.confidence(),
            100 * bin.right());
      }
    }
  }

  /** What each least confidence leaves. */
  private static void addThresholds(StringBuilder page, Reliability measured) {
    add(page, "%n| `minConfidence` | given | precision | recall | F |%n");
    add(page, "| ---: | ---: | ---: | ---: | ---: |%n");
    for (double threshold : Reliability.THRESHOLDS) {
      Point point = measured.at(threshold);
      add(
          page,
          "| %.2f | %d | %.1f %% | %.1f %% | %.1f %% |%n",
          threshold,
          point.given(),
          100 * point.precision(),
          100 * point.recall(),
          100 * point.f());
    }
  }

  private static void add(StringBuilder page, String format, Object... values) {
    page.append(String.format(Locale.ROOT, format, values));
  }

  /** An SVG picture of two plots: confidence and truth, recall and precision. */
  public String picture() {
    SvgPlot truth =
        new SvgPlot(
            LEFT,
            TOP,
            "Of those said to be so likely, so many are right",
            new Range("confidence", 0, 1),
            new Range("right", 0, 1));
    truth.diagonal();
    series().forEach(each -> truth.curve(each.colour(), truth(each.measured())));
    SvgPlot dial =
        new SvgPlot(
            LEFT + SvgPlot.side() + BETWEEN,
            TOP,
            "What a threshold costs",
            new Range("recall", 0, 1),
            new Range("precision", LOWEST_PRECISION, 1));
    int line = series().size();
    for (Series each : series()) {
      dial.curve(each.colour(), dial(each.measured()));
      dial.legend(--line, each.colour(), each.legend());
    }
    return SvgPlot.picture(WIDTH, HEIGHT, List.of(truth, dial));
  }

  /** One dot a tenth; its area shows how many decisions lie in it. */
  private static List<Dot> truth(Reliability measured) {
    List<Dot> dots = new ArrayList<>();
    for (Bin bin : measured.bins()) {
      if (bin.count() >= LEAST_SHOWN) {
        double radius = 2 + 9 * Math.sqrt((double) bin.count() / measured.size());
        dots.add(new Dot(bin.confidence(), bin.right(), radius, ""));
      }
    }
    return dots;
  }

  /** Recall and precision along the threshold, with a dot at some tenths. */
  private static List<Dot> dial(Reliability measured) {
    List<Dot> dots = new ArrayList<>();
    double labelled = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= LAST_THRESHOLD; i++) {
      Point point = measured.at(i / 100.0);
      boolean mark =
          i % 10 == 0 && i >= FIRST_LABELLED && labelled - point.recall() > LABEL_DISTANCE;
      String label = mark ? String.format(Locale.ROOT, "%.1f", i / 100.0) : "";
      labelled = mark ? point.recall() : labelled;
      dots.add(new Dot(point.recall(), point.precision(), mark ? 4 : 0, label));
    }
    return dots;
  }
}
