package com.example;

import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.Byline;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints the results of all articles of a folder, one JSON object a line. */
public final class Records {
  public static void main(String[] args) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(args[0]));
        Byline byline = Byline.builder().requireLearnedTagger().build()) {
      List<Path> articles = files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
      for (Path file : articles) {
        Article article = Article.of(file.getFileName().toString(), Files.readString(file));
        System.out.println(AnalysisJson.write(byline.analyze(article)));
      }
    }
  }
}
