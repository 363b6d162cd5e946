package com.example.modular;

import dev.byline.attribution.Quote;
import dev.byline.pipeline.Byline;
import dev.byline.text.Article;

public final class ModularProgram {
  public static void main(String[] args) {
    System.out.println(Byline.class.getModule() + " reads " + Quote.class.getModule());
    try (Byline byline = Byline.builder().requireLearnedTagger().build()) {
      Article article =
          Article.of(
              "“The ferry will sail again in May,” said Mara Ellison, who runs the harbour."
                  + " “Nobody is more relieved than the islanders.”");
      for (Quote quote : byline.analyze(article).attributedQuotes()) {
        System.out.println(quote.speaker().orElseThrow().name() + ": " + quote.text());
      }
    }
  }
}
