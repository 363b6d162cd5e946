package com.example;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Quote;
import dev.byline.json.AnalysisJson;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an article and its result, which another program wrote, and prints the quotes. */
public final class ReadResults {
  public static void main(String[] args) throws IOException {
    Article article =
        Article.of(Path.of(args[0]).getFileName().toString(), Files.readString(Path.of(args[0])));
    Analysis analysis = AnalysisJson.read(Files.readString(Path.of(args[1])), article);
    for (Quote quote : analysis.attributedQuotes()) {
      System.out.println(quote.speaker().orElseThrow().name() + ": " + quote.text());
    }
  }
}
