package dev.byline.pipeline;

import dev.byline.json.AnalysisJson;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Started in a JVM of its own with other settings: texts of a folder in, JSON lines out. */
final class AnalyseInThisJvm {

  private AnalyseInThisJvm() {}

  /** The folder of the texts, the file of the results. */
  public static void main(String[] args) throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      texts = files.sorted().toList();
    }
    Byline byline = Byline.builder().build();
    StringBuilder results = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      String text = Files.readString(texts.get(i), StandardCharsets.UTF_8);
      results.append(AnalysisJson.write(byline.analyze(Article.of("a" + i, text)))).append('\n');
    }
    Files.writeString(Path.of(args[1]), results, StandardCharsets.UTF_8);
  }
}
