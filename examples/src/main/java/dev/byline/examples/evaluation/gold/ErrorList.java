package dev.byline.examples.evaluation.gold;

import dev.byline.examples.evaluation.gold.AttributionMeasure.Pair;
import dev.byline.examples.evaluation.gold.QuoteMeasure.Judged;
import dev.byline.examples.runner.report.Printable;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was wrong, a line each, as a table with tabs: what kind of error in which article, and what
 * the gold and the result have there. Text stands in one line, with escapes for whatever could
 * steer a terminal.
 */
final class ErrorList {

  private static final String HEADING =
      "article\terror\tdiffers\tgold offsets\tgold source\tgold cue\tgold content\tfound offsets"
          + "\tfound source\tfound cue\tfound content";

  private final List<String> lines = new ArrayList<>(List.of(HEADING));

  /** The lines of one article: attributions missed, spurious and partly right; then quotations. */
  void add(
      MarkedArticle gold,
      MarkedArticle found,
      AttributionMeasure attributions,
      QuoteMeasure quotations) {
    for (MarkedAttribution missed : attributions.missed()) {
      line(gold, "missed", "", cells(gold, missed), nothing());
    }
    for (MarkedAttribution spurious : attributions.spurious()) {
      line(gold, "spurious", "", nothing(), cells(found, spurious));
    }
    for (Pair pair : attributions.pairs()) {
      String differs = differs(pair);
      if (!differs.isEmpty()) {
        List<String> wanted = cells(gold, pair.gold().marked());
        line(gold, "partial", differs, wanted, cells(found, pair.found().marked()));
      }
    }
    QuoteMeasure.wrong(quotations.judged()).forEach(judged -> add(gold, found, judged));
  }

  /** How many errors there are. */
  int size() {
    return lines.size() - 1;
  }

  /** The table. */
  String text() {
    return String.join("\n", lines) + "\n";
  }

  private void add(MarkedArticle gold, MarkedArticle found, Judged judged) {
    String what = judged.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    line(
        gold,
        "quote",
        what,
        cells(gold, judged.gold()),
        judged.found().map(quote -> cells(found, quote)).orElse(nothing()));
  }

  /**
   * Which parts of a pair are not the same; a source or cue that overlaps is said to differ too.
   */
  private static String differs(Pair pair) {
    List<String> parts = new ArrayList<>();
    if (!pair.gold().source().equals(pair.found().source())) {
      parts.add(pair.sourceOverlap() ? "source extent" : "source");
    }
    if (!pair.gold().cue().equals(pair.found().cue())) {
      parts.add(pair.cueOverlap() ? "cue extent" : "cue");
    }
    if (!pair.contentExact()) {
      parts.add(pair.dice() >= AttributionMeasure.HALF ? "content extent" : "content");
    }
    return String.join(", ", parts);
  }

  private static List<String> nothing() {
    return List.of("", "", "", "");
  }

  private static List<String> cells(MarkedArticle article, MarkedAttribution one) {
    return List.of(
        offsets(one.content()),
        article.words(one.source()),
        article.words(one.cue()),
        article.words(one.content()));
  }

  private static List<String> cells(MarkedArticle article, MarkedQuote quote) {
    List<Span> span = List.of(quote.span());
    String speaker = quote.name().orElseGet(() -> article.words(quote.mention()));
    return List.of(offsets(span), speaker, "", article.words(span));
  }

  private static String offsets(List<Span> pieces) {
    return pieces.stream()
        .map(piece -> piece.start() + "-" + piece.end())
        .collect(Collectors.joining(";"));
  }

  private void line(
      MarkedArticle article, String error, String differs, List<String> gold, List<String> found) {
    List<String> cells = new ArrayList<>(List.of(article.name(), error, differs));
    cells.addAll(gold);
    cells.addAll(found);
    lines.add(cells.stream().map(Printable::line).collect(Collectors.joining("\t")));
  }
}
