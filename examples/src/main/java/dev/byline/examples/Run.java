package dev.byline.examples;

import dev.byline.examples.batch.Batch;
import dev.byline.examples.batch.Engine;
import dev.byline.examples.batch.Outcome;
import dev.byline.examples.batch.Tally;
import dev.byline.examples.input.Input;
import dev.byline.examples.report.ResultWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalInt;

/** One run of the runner: load, analyse, write, and say what was done. */
final class Run {

  static final int ALL_DONE = 0;
  static final int SOME_FAILED = 1;

  private static final double NANOS = 1e9;

  private final Io io;
  private final EngineLoader loader;
  private long articles;
  private long failed;
  private long tokens;

  Run(Io io, EngineLoader loader) {
    this.io = io;
    this.loader = loader;
  }

  /**
   * Runs.
   *
   * @return the exit code
   */
  int over(
      Iterator<Input> inputs,
      OptionalInt count,
      EngineOptions options,
      int threads,
      ResultWriter writer) {
    long start = System.nanoTime();
    long loaded = start;
    boolean written = true;
    try (writer;
        Progress progress = Progress.start(io, count)) {
      Engine engine = loader.load(options);
      loaded = System.nanoTime();
      new Batch(engine, threads).run(inputs, outcome -> take(outcome, writer, progress));
    } catch (IOException e) {
      io.err().println("byline: cannot write the results: " + e.getMessage());
      written = false;
    }
    long end = System.nanoTime();
    Tally tally =
        new Tally(articles, failed, tokens, (loaded - start) / NANOS, (end - loaded) / NANOS);
    io.err().println(tally.line());
    return written && failed == 0 ? ALL_DONE : SOME_FAILED;
  }

  private void take(Outcome outcome, ResultWriter writer, Progress progress) throws IOException {
    progress.step();
    if (outcome instanceof Outcome.Failed failure) {
      failed++;
      progress.aside(() -> io.failed(failure.name(), failure.reason()));
    } else if (outcome instanceof Outcome.Analysed analysed) {
      articles++;
      tokens += analysed.tokens();
      progress.aside(() -> writer.write(analysed.analysis()));
    }
  }
}
