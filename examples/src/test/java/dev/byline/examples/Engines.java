package dev.byline.examples;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.UnattributedReason;
import dev.byline.examples.batch.Engine;
import dev.byline.pipeline.CountedAnalysis;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.util.List;

/** Engines without models. */
public final class Engines {

  private Engines() {}

  /** Finds nothing and counts one token. */
  public static final Engine EMPTY = article -> counted(article, List.of());

  /** Reports the first character of each article as a quote, and fails on a text that says so. */
  public static final Engine FIRST_CHARACTER =
      article -> {
        if (article.text().contains("FAIL")) {
          throw new IllegalStateException("was told to");
        }
        if (article.text().isEmpty()) {
          return counted(article, List.of());
        }
        var excerpt = article.excerpt(new Span(0, 1));
        var nobody = new Attribution.Unattributed(UnattributedReason.SCARE_QUOTE);
        return counted(
            article,
            List.of(new Quote(new QuoteId("q1"), excerpt, excerpt.text(), nobody, 1, "test")));
      };

  private static CountedAnalysis counted(Article article, List<Quote> quotes) {
    return new CountedAnalysis(
        new Analysis(article, List.of(), quotes, List.of(), List.of()), 1);
  }
}
