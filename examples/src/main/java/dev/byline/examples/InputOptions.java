package dev.byline.examples;

import dev.byline.examples.input.ArticleInputs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which articles to analyse. */
final class InputOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A file, a folder, a file of JSON lines, or - for standard input.")
  private List<String> paths = List.of();

  InputOptions() {}

  /**
   * The articles.
   *
   * @throws ParameterException if a path leads nowhere
   */
  ArticleInputs open(Io io) {
    try {
      return ArticleInputs.of(paths, io.in());
    } catch (IllegalArgumentException e) {
      throw Usage.error(command, String.valueOf(e.getMessage()));
    }
  }

  /** Whether the command line names one article and not a collection. */
  boolean isSingle() {
    return paths.size() == 1
        && !paths.get(0).endsWith(".jsonl")
        && !Files.isDirectory(Path.of(paths.get(0)));
  }
}
