package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.input.Encoding;
import dev.byline.examples.runner.input.Input;
import dev.byline.examples.runner.input.OutputGuard;
import dev.byline.examples.runner.input.Reading;
import dev.byline.examples.runner.input.Reasons;
import dev.byline.examples.runner.output.StreamDestination;
import dev.byline.examples.runner.report.OutputFormat;
import dev.byline.examples.runner.report.Style;
import dev.byline.pipeline.AnalysisException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
      defaultValue = "text",
      paramLabel = "FORMAT",
      description = "text (default) or json (one object).")
  private OutputFormat format = OutputFormat.TEXT;

  private Encoding encoding = Encoding.utf8();

  private final Io io;
  private final EngineLoader loader;

  PairCommand(Io io, EngineLoader loader) {
    this.io = io;
    this.loader = loader;
  }

  @Option(
      names = {"-e", "--encoding"},
      paramLabel = "NAME",
      description = "The encoding of text files, or detect (default: UTF-8). JSON is always UTF-8.")
  private void setEncoding(String name) {
    try {
      encoding = Encoding.named(name);
    } catch (IllegalArgumentException e) {
      throw Usage.error(command, "--encoding: " + e.getMessage());
    }
  }

  /** The paths of the two texts. */
  abstract List<String> paths();

  /** What came of the comparison. */
  abstract Outcome compare(Analysis one, Analysis other);

  /** Says what came of a comparison, in either form. */
  interface Outcome {

    /** Whether the second text says what the first does. */
    boolean isSame();

    /** One JSON object. */
    String json();

    /** A page to read, ending in a line feed. */
    String page(Style style);
  }

  @Override
  public final Integer call() throws IOException {
    if (format != OutputFormat.TEXT && format != OutputFormat.JSON) {
      throw Usage.error(command, "--format " + format + " must be text or json");
    }
    Optional<Analysis> one;
    Optional<Analysis> other;
    try (LazyEngine engine = new LazyEngine(io, loader, engineOptions)) {
      one = analysis(paths().get(0), engine);
      other = analysis(paths().get(1), engine);
    }
    if (one.isEmpty() || other.isEmpty()) {
      return Run.SOME_FAILED;
    }
    Outcome outcome = compare(one.get(), other.get());
    String written =
        format == OutputFormat.JSON
            ? outcome.json() + "\n"
            : outcome.page(io.colour() ? Style.ANSI : Style.PLAIN);
    new StreamDestination(io.out()).write(written.getBytes(UTF_8));
    return outcome.isSame() ? Run.ALL_DONE : DIFFERENT;
  }

  /** The one article of a path, or empty where it has none, more, or one that fails. */
  private Optional<Analysis> analysis(String path, LazyEngine engine) {
    try (ArticleInputs inputs =
        ArticleInputs.of(
            List.of(path),
            io.in(),
            new Reading(encoding, Reading.DEFAULT_MAX_SIZE),
            ArticleInputs.Texts.NONE,
            new OutputGuard())) {
      for (Input.Unreadable problem : inputs.problems()) {
        io.failed(problem.name(), problem.reason());
        return Optional.empty();
      }
      if (!inputs.hasNext()) {
        io.failed(path, "has no article");
        return Optional.empty();
      }
      Optional<Analysis> analysis = analysis(inputs.next(), engine);
      if (inputs.hasNext()) {
        io.failed(path, "has more than one article");
        return Optional.empty();
      }
      return analysis;
    } catch (IllegalArgumentException e) {
      throw Usage.error(command, String.valueOf(e.getMessage()));
    }
  }

  private Optional<Analysis> analysis(Input input, LazyEngine engine) {
    String reason;
    if (input instanceof Input.Readable readable) {
      try {
        return Optional.of(engine.get().analyze(readable.article()).analysis());
      } catch (AnalysisException e) {
        reason = Reasons.of(e.getCause() == null ? e : e.getCause());
      }
    } else if (input instanceof Input.Unreadable bad) {
      reason = bad.reason();
    } else {
      reason = "is a result, which does not hold its text; give the article";
    }
    io.failed(input.name(), reason);
    return Optional.empty();
  }
}
