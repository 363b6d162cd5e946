package dev.byline.examples.runner;

import dev.byline.examples.runner.batch.Batch;
import dev.byline.examples.runner.batch.Outcome;
import dev.byline.examples.runner.batch.Tally;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.console.Progress;
import dev.byline.examples.runner.console.Stopping;
import dev.byline.examples.runner.engine.LazyEngine;
import dev.byline.examples.runner.input.DeadLetter;
import dev.byline.examples.runner.input.DeadLetter.Stage;
import dev.byline.examples.runner.input.Input;
import dev.byline.examples.runner.input.Reasons;
import dev.byline.examples.runner.output.Destination;
import dev.byline.examples.runner.report.ResultWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** One run of the runner: load, analyse, write, and say what was done. */
final class Run {

  static final int ALL_DONE = 0;
  static final int SOME_FAILED = 1;

  private static final double NANOS = 1e9;

  private final Io io;
  private final ResultWriter writer;
  private final Optional<Destination> failures;
  private long articles;
  private long finished;
  private long failed;
  private long tokens;

  /**
   * A run.
   *
   * @param writer of the results
   * @param failures where to write what failed, if anywhere
   */
  Run(Io io, ResultWriter writer, Optional<Destination> failures) {
    this.io = io;
    this.writer = writer;
    this.failures = failures;
  }

  /**
   * What to run over.
   *
   * @param articles read one by one
   * @param problems what cannot be read, known from the start
   * @param count how many articles there are, where that is known
   * @param atEnd something to say when all is read
   */
  record Work(
      Iterator<Input> articles,
      List<Input.Unreadable> problems,
      Supplier<OptionalInt> count,
      Supplier<Optional<String>> atEnd) {}

  /**
   * Runs.
   *
   * @param engine not loaded if there is nothing to analyse; closed in the end
   * @return the exit code
   */
  int over(Work work, LazyEngine engine, int threads) {
    long start = System.nanoTime();
    boolean written = false;
    try (engine;
        Stopping stopping = Stopping.watch(io, writer.destination());
        Progress progress = Progress.start(io, work.count())) {
      for (Input.Unreadable problem : work.problems()) {
        fail(problem, Stage.READ, problem.reason(), progress);
      }
      new Batch(engine, threads)
          .run(work.articles(), outcome -> stopping.pass(() -> take(outcome, progress)));
      stopping.pass(this::complete);
      written = true;
    } catch (IOException e) {
      io.say("cannot write the results: " + Reasons.of(e));
    } finally {
      if (!written) {
        abandon();
      }
    }
    work.atEnd().get().ifPresent(io::say);
    double load = engine.loadSeconds();
    double run = (System.nanoTime() - start) / NANOS - load;
    io.err().println(new Tally(articles, failed, tokens, load, run).line());
    return written && failed == 0 ? ALL_DONE : SOME_FAILED;
  }

  private void take(Outcome outcome, Progress progress) throws IOException {
    progress.step();
    if (outcome instanceof Outcome.Failed failure) {
      fail(failure.input(), failure.stage(), failure.reason(), progress);
    } else if (outcome instanceof Outcome.Finished earlier) {
      finished++;
      writer.destination().keep(earlier.id());
    } else if (outcome instanceof Outcome.Analysed analysed) {
      write(analysed, progress);
    }
  }

  private void write(Outcome.Analysed analysed, Progress progress) throws IOException {
    ResultWriter.Pending rendered;
    try {
      rendered = writer.render(analysed.analysis());
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      fail(analysed.input(), Stage.WRITE, Reasons.of(e), progress);
      return;
    }
    progress.aside(rendered::write);
    articles++;
    tokens += analysed.tokens();
  }

  private void fail(Input input, Stage stage, String reason, Progress progress) throws IOException {
    failed++;
    progress.aside(() -> io.failed(input.name(), reason));
    if (failures.isPresent()) {
      failures.get().write(letter(DeadLetter.of(input, stage, reason)));
    }
  }

  private static byte[] letter(DeadLetter letter) {
    try {
      return letter.line().getBytes(StandardCharsets.UTF_8);
    } catch (OutOfMemoryError e) {
      return letter.withoutArticle().line().getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A run in which everything failed has nothing to put in the place of older results. */
  private void complete() throws IOException {
    if (failed > 0 && articles + finished == 0) {
      writer.destination().abandon();
    } else {
      writer.complete();
    }
    if (failures.isPresent()) {
      failures.get().complete();
    }
  }

  private void abandon() {
    writer.destination().abandon();
    failures.ifPresent(Destination::abandon);
    writer.destination().leftover().ifPresent(part -> io.say("what was written is in " + part));
  }
}
