package dev.byline.examples.runner;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.batch.Batch;
import dev.byline.examples.runner.batch.Outcome;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.console.Progress;
import dev.byline.examples.runner.engine.LazyEngine;
import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.input.DeadLetter.Stage;
import dev.byline.examples.runner.input.Input;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads articles of which one thing is said together: results are handed on, failures named. */
final class Gathering {

  private final Io io;
  private final Consumer<Analysis> taken;
  private int failed;

  /**
   * Nothing is read yet.
   *
   * @param taken gets each result, on one thread
   */
  Gathering(Io io, Consumer<Analysis> taken) {
    this.io = io;
    this.taken = taken;
  }

  /** Reads all of them. */
  void over(ArticleInputs inputs, LazyEngine engine, int threads) throws IOException {
    try (Progress progress = Progress.start(io, inputs::count)) {
      for (Input.Unreadable problem : inputs.problems()) {
        take(new Outcome.Failed(problem, Stage.READ, problem.reason()), progress);
      }
      new Batch(engine, threads).run(inputs, outcome -> take(outcome, progress));
      inputs.detected().ifPresent(io::say);
    }
  }

  /** What the process says of it. */
  int exitCode() {
    return failed == 0 ? Run.ALL_DONE : Run.SOME_FAILED;
  }

  private void take(Outcome outcome, Progress progress) throws IOException {
    progress.step();
    if (outcome instanceof Outcome.Analysed analysed) {
      taken.accept(analysed.analysis());
    } else if (outcome instanceof Outcome.Failed failure) {
      failed++;
      progress.aside(() -> io.failed(failure.input().name(), failure.reason()));
    }
  }
}
