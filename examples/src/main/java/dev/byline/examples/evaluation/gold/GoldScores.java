package dev.byline.examples.evaluation.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was counted, article by article, and what it amounts to. Not safe for several threads. */
final class GoldScores {

  private static final String SAME = "%-34s";

  private final List<Counts> articles = new ArrayList<>();
  private final ErrorList errors = new ErrorList();

  /** Compares what was found in an article with its gold. */
  void add(MarkedArticle gold, MarkedArticle found) {
    AttributionMeasure attributions = new AttributionMeasure(gold, found);
    QuoteMeasure quotations = new QuoteMeasure(gold, found);
    Counts counts = new Counts();
    attributions.countInto(counts);
    quotations.countInto(counts);
    articles.add(counts);
    errors.add(gold, found, attributions, quotations);
  }

  ErrorList errors() {
    return errors;
  }

  /**
   * Every figure in per cent, by its name: {@code content exact F}, {@code direct quotes found}.
   */
  Map<String, Double> figures() {
    Counts sum = Counts.sum(articles);
    Map<String, Double> figures = new LinkedHashMap<>();
    for (Figure figure : Figure.ALL) {
      figures.put(name(figure), 100 * figure.value().applyAsDouble(sum));
    }
    return figures;
  }

  private static String name(Figure figure) {
    return figure.kind() == Figure.Kind.SHARE
        ? figure.measure()
        : figure.measure() + " " + figure.kind();
  }

  /**
   * The figures for a reader, a line a measure, with their intervals in brackets.
   *
   * @param resamples see {@link Bootstrap}
   */
  String report(int resamples, long seed) {
    Counts sum = Counts.sum(articles);
    Bootstrap bootstrap = new Bootstrap(articles, resamples, seed);
    StringBuilder out = new StringBuilder(heading(sum));
    if (!bootstrap.isEmpty()) {
      out.append("in brackets: 95 % intervals, percentile bootstrap over articles, ");
      out.append(resamples + " resamples, seed " + seed + "\n");
    }
    String measure = "";
    for (Figure figure : Figure.ALL) {
      if (!figure.measure().equals(measure)) {
        measure = figure.measure();
        out.append("\n" + String.format(Locale.ROOT, SAME, measure));
      }
      out.append(cell(figure, sum, bootstrap));
    }
    return out.append("\n").toString().replaceAll(" +\n", "\n");
  }

  private String heading(Counts sum) {
    return String.format(
        Locale.ROOT,
        "== %d articles, %.0f attributions in the gold, %.0f found; %.0f quotations with a speaker,"
            + " %.0f without\n",
        articles.size(),
        sum.get(Count.GOLD),
        sum.get(Count.FOUND),
        sum.get(Count.QUOTES),
        sum.get(Count.NON_QUOTES));
  }

  private static String cell(Figure figure, Counts sum, Bootstrap bootstrap) {
    String label = figure.kind() == Figure.Kind.SHARE ? " " : figure.kind().name();
    String value =
        String.format(Locale.ROOT, "%s %5.1f%%", label, 100 * figure.value().applyAsDouble(sum));
    if (bootstrap.isEmpty()) {
      return value + "  ";
    }
    Bootstrap.Interval interval = bootstrap.of(figure);
    return value
        + String.format(
            Locale.ROOT, " [%5.1f, %5.1f]  ", 100 * interval.low(), 100 * interval.high());
  }

  /** The figures for a program: a table with tabs. */
  String table(int resamples, long seed) {
    Counts sum = Counts.sum(articles);
    Bootstrap bootstrap = new Bootstrap(articles, resamples, seed);
    StringBuilder out = new StringBuilder("figure\tper cent\tlow\thigh\n");
    for (Figure figure : Figure.ALL) {
      double value = 100 * figure.value().applyAsDouble(sum);
      out.append(String.format(Locale.ROOT, "%s\t%.4f", name(figure), value));
      if (bootstrap.isEmpty()) {
        out.append("\t\t\n");
      } else {
        Bootstrap.Interval at = bootstrap.of(figure);
        out.append(String.format(Locale.ROOT, "\t%.4f\t%.4f\n", 100 * at.low(), 100 * at.high()));
      }
    }
    return out.toString();
  }
}
