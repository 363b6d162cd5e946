package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.engine.LazyEngine;
import dev.byline.examples.runner.options.EngineOptions;
import dev.byline.examples.runner.options.SingleInput;
import dev.byline.examples.runner.options.Usage;
import dev.byline.examples.runner.output.StreamDestination;
import dev.byline.examples.runner.report.OutputFormat;
import dev.byline.examples.runner.report.Style;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that compares two texts and tells a script by its exit code what came of it. */
abstract class PairCommand implements Callable<Integer> {

  /** The texts differ in what they say. */
  static final int DIFFERENT = 3;

  @Spec private @Nullable CommandSpec command;

  @Mixin private EngineOptions engineOptions = new EngineOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text (default) or json (one object).")
  private OutputFormat format = OutputFormat.TEXT;

  @Mixin private SingleInput input = new SingleInput();

  private final Io io;
  private final EngineLoader loader;

  PairCommand(Io io, EngineLoader loader) {
    this.io = io;
    this.loader = loader;
  }

  /** The paths of the two texts. */
  abstract List<String> paths();

  /** What came of the comparison. */
  abstract Outcome compare(Analysis one, Analysis other);

  /**
   * What came of a comparison, in either form.
   *
   * @param isSame whether the second text says what the first does
   * @param json one JSON object
   * @param page a page to read, ending in a line feed
   */
  record Outcome(boolean isSame, Supplier<String> json, Function<Style, String> page) {}

  @Override
  public final Integer call() throws IOException {
    if (format != OutputFormat.TEXT && format != OutputFormat.JSON) {
      throw Usage.error(command, "--format " + format + " must be text or json");
    }
    Optional<Analysis> one;
    Optional<Analysis> other;
    try (LazyEngine engine = new LazyEngine(io, loader, engineOptions)) {
      one = input.analysis(io, paths().get(0), engine);
      other = input.analysis(io, paths().get(1), engine);
    }
    if (one.isEmpty() || other.isEmpty()) {
      return Run.SOME_FAILED;
    }
    Outcome outcome = compare(one.get(), other.get());
    String written =
        format == OutputFormat.JSON
            ? outcome.json().get() + "\n"
            : outcome.page().apply(io.colour() ? Style.ANSI : Style.PLAIN);
    new StreamDestination(io.out()).write(written.getBytes(UTF_8));
    return outcome.isSame() ? Run.ALL_DONE : DIFFERENT;
  }
}
