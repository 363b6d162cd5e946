package dev.byline.examples.runner;

import dev.byline.examples.runner.input.Input;
import dev.byline.examples.runner.input.Origin;
import dev.byline.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Articles to try Byline on, written for it. Nobody and nothing in them exists; the untidiness is
 * that of articles taken from the web.
 */
final class Samples {

  /** The files, in the order in which they are shown. */
  static final List<String> NAMES =
      List.of(
          "ferry-council.txt",
          "cup-semifinal.txt",
          "seagrass-study.txt",
          "smelter-closure.txt",
          "dam-trial.txt",
          "border-talks.txt",
          "storm-odrun.txt",
          "theatre-interview.txt",
          "chip-release.txt",
          "ministry-leak.txt");

  private Samples() {}

  /** All of them. */
  static List<Article> articles() {
    return NAMES.stream().map(name -> Article.of(name, read(name))).toList();
  }

  static List<Input> inputs() {
    return articles().stream()
        .<Input>map(article -> new Input.Readable(article, Origin.NONE))
        .toList();
  }

  private static String read(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name)) {
      if (in == null) {
        throw new IllegalStateException("sample " + name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
