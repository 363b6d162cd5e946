package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.input.OutputGuard;
import dev.byline.examples.runner.output.Destination;
import dev.byline.examples.runner.report.OutputFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;

/** A command that has one thing to say of all articles together, and keeps their results for it. */
abstract class AcrossCommand extends ArticlesCommand {

  /** How. */
  @Mixin AcrossOptions output = new AcrossOptions();

  /** Where. */
  @Mixin FileOutput file = new FileOutput();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  private final List<Analysis> analyses = new ArrayList<>();

  AcrossCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }

  /** The formats that it writes. */
  abstract Set<OutputFormat> formats();

  /** What there is to say, ending in a line feed. */
  abstract String render(List<Analysis> all);

  @Override
  public final Integer call() throws IOException {
    output.requireOneOf(formats());
    OutputGuard guard = file.guard();
    Destination destination = file.destination(io);
    Gathering gathering = new Gathering(io, analyses::add);
    try {
      try (ArticleInputs inputs = input.open(io, guard);
          LazyEngine engine = engine()) {
        gathering.over(inputs, engine, threads.get());
      }
      destination.write(render(analyses).getBytes(UTF_8));
      destination.complete();
    } catch (IOException | RuntimeException | Error e) {
      destination.abandon();
      throw e;
    }
    return gathering.exitCode();
  }
}
