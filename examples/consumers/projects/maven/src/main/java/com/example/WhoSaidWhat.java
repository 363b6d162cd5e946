package com.example;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Quote;
import dev.byline.pipeline.Byline;
import dev.byline.text.Article;

public final class WhoSaidWhat {
  public static void main(String[] args) {
    Byline byline = Byline.builder().build();
    Analysis analysis =
        byline.analyze(
            Article.of(
                "“The ferry will sail again in May,” said Mara Ellison, who runs the harbour."
                    + " “Nobody is more relieved than the islanders.”"));
    for (Quote quote : analysis.attributedQuotes()) {
      System.out.println(quote.speaker().orElseThrow().name() + ": " + quote.text());
    }
  }
}
