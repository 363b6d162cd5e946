package dev.byline.report;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.UnattributedReason;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Quotes that nest deeper than anybody quotes. */
final class NestedQuotes {

  private NestedQuotes() {}

  /** A quote for each of the marks that a text begins and ends with. */
  static Analysis analysis(String text, int depth) {
    Article article = Article.of("deep", text);
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      Excerpt place = article.excerpt(new Span(i, text.length() - i));
      quotes.add(
          new Quote(
              new QuoteId("q" + i),
              place,
              place.text().substring(1, place.text().length() - 1),
              new Attribution.Unattributed(UnattributedReason.NO_SOURCE),
              0.5,
              "test"));
    }
    return new Analysis(article, List.of(), quotes, List.of(), List.of());
  }
}
