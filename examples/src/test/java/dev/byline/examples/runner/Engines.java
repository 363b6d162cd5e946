package dev.byline.examples.runner;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.UnattributedReason;
import dev.byline.examples.runner.batch.Engine;
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

  /** As {@link #FIRST_CHARACTER}, and fails in all the ways that an engine may. */
  public static final Engine FAULTY =
      article -> {
        switch (article.text().strip()) {
          case "MEMORY" -> throw new OutOfMemoryError("Java heap space");
          case "STACK" -> throw new StackOverflowError();
          case "NULL" -> throw new NullPointerException();
          case "ESCAPES" -> throw new IllegalStateException("clear \u001b[2J and\nforge\u202e");
          case "SLOW" -> sleep();
          default -> {
            // a text that nothing is wrong with
          }
        }
        return FIRST_CHARACTER.analyze(article);
      };

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static CountedAnalysis counted(Article article, List<Quote> quotes) {
    return new CountedAnalysis(new Analysis(article, List.of(), quotes, List.of(), List.of()), 1);
  }
}
