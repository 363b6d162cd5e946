package dev.byline.training;

import dev.byline.training.Reliability.Bin;
import dev.byline.training.Reliability.Point;
import dev.byline.training.SvgPlot.Dot;
import dev.byline.training.SvgPlot.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A measurement of claims and one of quotes as a page of tables and as a picture. */
final class ReliabilityPage {

  static final String PICTURE = "confidence.svg";

  private static final String CLAIMS_COLOUR = "#1f77b4";
  private static final String QUOTES_COLOUR = "#d95f02";
  private static final int LEFT = 76;
  private static final int TOP = 48;
  private static final int WIDTH = 960;
  private static final int HEIGHT = 452;

  /** Thinner tenths are in the table and not in the picture. */
  private static final int LEAST_SHOWN = 10;

  private final Reliability claims;
  private final Reliability quotes;

  ReliabilityPage(Reliability claims, Reliability quotes) {
    this.claims = claims;
    this.quotes = quotes;
  }

  /** Markdown, with the picture beside it. */
  String markdown() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # How sure it is

        Written by `byline-train reliability`, on articles from which nothing was learned. A claim is
        right if at least half of its words are the annotator's (Dice) and the source overlaps; a
        quote is right if its speaker is the annotator's. Annotators differ: against a second one,
        the claims of the first are right in three of four cases.

        ![Left: how many are right of those of one confidence. Right: precision and recall along the threshold.](%s)
        """
            .formatted(PICTURE));
    section(page, claims);
    section(page, quotes);
    return page.toString().replace("\r\n", "\n");
  }

  private static void section(StringBuilder page, Reliability measured) {
    add(
        page,
        "%n## %s%n%n%d decisions; on average, confidence and truth are %.1f points apart (expected"
            + " calibration error, ten bins).%n",
        measured.what(),
        measured.size(),
        100 * measured.error());
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

  /** An SVG picture of two plots. */
  String picture() {
    SvgPlot truth =
        new SvgPlot(
            LEFT,
            TOP,
            "Of those said to be so likely, so many are right",
            new Range("confidence", 0, 1),
            new Range("right", 0, 1));
    truth.diagonal();
    truth.curve(CLAIMS_COLOUR, truth(claims));
    truth.curve(QUOTES_COLOUR, truth(quotes));
    SvgPlot dial =
        new SvgPlot(
            LEFT + SvgPlot.side() + 140,
            TOP,
            "What a threshold costs",
            new Range("recall", 0, 1),
            new Range("precision", 0.75, 1));
    dial.curve(CLAIMS_COLOUR, dial(claims));
    dial.curve(QUOTES_COLOUR, dial(quotes));
    for (SvgPlot plot : List.of(dial)) {
      plot.legend(1, CLAIMS_COLOUR, "claims: content and source right");
      plot.legend(0, QUOTES_COLOUR, "quotes: speaker right");
    }
    return SvgPlot.picture(WIDTH, HEIGHT, List.of(truth, dial));
  }

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

  private static List<Dot> dial(Reliability measured) {
    List<Dot> dots = new ArrayList<>();
    double labelled = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= 97; i++) {
      Point point = measured.at(i / 100.0);
      boolean mark = i % 10 == 0 && i >= 40 && labelled - point.recall() > 0.06;
      String label = mark ? String.format(Locale.ROOT, "%.1f", i / 100.0) : "";
      labelled = mark ? point.recall() : labelled;
      dots.add(new Dot(point.recall(), point.precision(), mark ? 4 : 0, label));
    }
    return dots;
  }
}
