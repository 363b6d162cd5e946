package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.batch.Batch;
import dev.byline.examples.runner.batch.Outcome;
import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.input.DeadLetter.Stage;
import dev.byline.examples.runner.input.Input;
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

  /** How, and where. */
  @Mixin AcrossOptions output = new AcrossOptions();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  private final List<Analysis> analyses = new ArrayList<>();
  private int failed;

  AcrossCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }

  /** The formats that it writes. */
  abstract Set<OutputFormat> formats();

  /** What there is to say, ending in a line feed. */
  abstract String render(List<Analysis> all);

  @Override
  public final Integer call() throws IOException {
    OutputGuard guard = output.guard(formats());
    Destination destination = output.destination(io);
    try {
      read(guard);
      destination.write(render(analyses).getBytes(UTF_8));
      destination.complete();
    } catch (IOException | RuntimeException | Error e) {
      destination.abandon();
      throw e;
    }
    return failed == 0 ? Run.ALL_DONE : Run.SOME_FAILED;
  }

  private void read(OutputGuard guard) throws IOException {
    try (ArticleInputs inputs = input.open(io, guard);
        LazyEngine engine = engine();
        Progress progress = Progress.start(io, inputs::count)) {
      for (Input.Unreadable problem : inputs.problems()) {
        take(new Outcome.Failed(problem, Stage.READ, problem.reason()), progress);
      }
      new Batch(engine, threads.get()).run(inputs, outcome -> take(outcome, progress));
      inputs.detected().ifPresent(io::say);
    }
  }

  private void take(Outcome outcome, Progress progress) throws IOException {
    progress.step();
    if (outcome instanceof Outcome.Analysed analysed) {
      analyses.add(analysed.analysis());
    } else if (outcome instanceof Outcome.Failed failure) {
      failed++;
      progress.aside(() -> io.failed(failure.input().name(), failure.reason()));
    }
  }
}
