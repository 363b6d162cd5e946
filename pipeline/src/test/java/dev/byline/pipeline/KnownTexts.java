package dev.byline.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts of all golden cases and samples of the repository, and of shared cases if present. */
final class KnownTexts {

  private KnownTexts() {}

  static List<String> all() {
    Path root = Path.of(System.getProperty("byline.root", ".."));
    List<String> texts = new ArrayList<>();
    add(root.resolve("pipeline/src/test/resources"), ".txt", texts);
    add(root.resolve("examples/src/main/resources/samples"), ".txt", texts);
    add(Path.of(System.getProperty("byline.shared", "none")).resolve("cases"), ".cases", texts);
    return texts;
  }

  private static void add(Path folder, String ending, List<String> texts) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        texts.addAll(List.of(Files.readString(file).split("(?m)^===+ ")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
