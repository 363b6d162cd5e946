package dev.byline.pipeline.fuzz;

import dev.byline.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Articles in the text files of a folder. */
final class TextFiles {

  private TextFiles() {}

  /**
   * The articles, in the order of their names.
   *
   * @param reader makes an article of a file's name and what stands in it
   */
  static List<Article> under(Path folder, BiFunction<String, String, Article> reader) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> reader.apply(file.getFileName().toString(), content(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
