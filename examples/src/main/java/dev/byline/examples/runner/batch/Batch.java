package dev.byline.examples.runner.batch;

import dev.byline.examples.runner.input.DeadLetter.Stage;
import dev.byline.examples.runner.input.Input;
import dev.byline.examples.runner.input.Reasons;
import dev.byline.pipeline.AnalysisException;
import dev.byline.pipeline.CountedAnalysis;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Runs articles through an engine and hands the outcomes on in the order of the input. However long
 * the input, only a few articles a thread are in memory at once, and of long ones fewer. What fails
 * in one article, be it the memory or the stack, is the outcome of that article alone.
 */
public final class Batch {

  /** Waiting articles a thread: enough that a long one does not leave the others idle. */
  private static final int QUEUE_PER_THREAD = 4;

  /** Waiting characters a thread: what Byline reads at most of one text. */
  private static final long CHARACTERS_PER_THREAD = 1_500_000;

  /** What the only diagnostic of an article says that was not done in time. */
  private static final String LATE = "TIME_BUDGET";

  private final Supplier<Engine> engine;
  private final int threads;

  /**
   * A batch.
   *
   * @param engine is asked for before the first article that can be read, and only then
   * @param threads how many articles to analyse at a time
   * @throws IllegalArgumentException if {@code threads} is less than 1
   */
  public Batch(Supplier<Engine> engine, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads + " must be at least 1");
    }
    this.engine = engine;
    this.threads = threads;
  }

  /** Takes outcomes, one after the other, on the thread that runs the batch. */
  @FunctionalInterface
  public interface Sink {

    /**
     * Takes the next outcome.
     *
     * @throws IOException if it cannot be written; the batch then stops
     */
    void accept(Outcome outcome) throws IOException;
  }

  /**
   * Analyses everything. If something ends it early, what is finished goes to the sink first.
   *
   * @throws IOException if the sink fails
   */
  public void run(Iterator<Input> inputs, Sink sink) throws IOException {
    if (threads == 1) {
      while (inputs.hasNext()) {
        sink.accept(outcome(inputs.next()));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Queue<Waiting> waiting = new ArrayDeque<>();
    try {
      runOn(pool, inputs, waiting, sink);
    } catch (RuntimeException | Error e) {
      while (!waiting.isEmpty() && waiting.peek().future().isDone()) {
        sink.accept(get(waiting.remove()));
      }
      throw e;
    } finally {
      pool.shutdownNow();
    }
  }

  private record Waiting(Input input, Future<Outcome> future, long size) {}

  private void runOn(
      ExecutorService pool, Iterator<Input> inputs, Queue<Waiting> waiting, Sink sink)
      throws IOException {
    long characters = 0;
    while (inputs.hasNext()) {
      Input input = inputs.next();
      long size = input instanceof Input.Readable r ? r.article().text().length() : 0;
      if (input instanceof Input.Readable) {
        engine.get(); // a model that is missing shows here, not in an article
      }
      waiting.add(new Waiting(input, pool.submit(() -> outcome(input)), size));
      characters += size;
      while (waiting.size() >= threads * QUEUE_PER_THREAD
          || (characters > threads * CHARACTERS_PER_THREAD && !waiting.isEmpty())) {
        characters -= waiting.element().size();
        sink.accept(get(waiting.remove()));
      }
    }
    while (!waiting.isEmpty()) {
      sink.accept(get(waiting.remove()));
    }
  }

  private Outcome outcome(Input input) {
    if (input instanceof Input.Unreadable unreadable) {
      return new Outcome.Failed(unreadable, Stage.READ, unreadable.reason());
    }
    if (input instanceof Input.Result result) {
      return new Outcome.Analysed(result, result.analysis(), 0);
    }
    return input instanceof Input.Readable readable
        ? analyze(readable)
        : new Outcome.Finished(input.name());
  }

  private Outcome analyze(Input.Readable input) {
    Engine ready = engine.get();
    try {
      CountedAnalysis counted = ready.analyze(input.article());
      boolean late =
          counted.analysis().diagnostics().stream()
              .anyMatch(diagnostic -> diagnostic.code().equals(LATE));
      return late
          ? new Outcome.Failed(input, Stage.ANALYZE, "took longer than the time limit")
          : new Outcome.Analysed(input, counted.analysis(), counted.tokens());
    } catch (AnalysisException e) {
      return failed(input, e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(input, e);
    }
  }

  private static Outcome failed(Input input, Throwable cause) {
    String reason = cause instanceof OutOfMemoryError ? Reasons.of(cause) : String.valueOf(cause);
    return new Outcome.Failed(input, Stage.ANALYZE, reason);
  }

  private static Outcome get(Waiting waiting) {
    try {
      return waiting.future().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      // no fault of one article, or it would be its outcome
      throw new IllegalStateException(waiting.input().name() + ": " + e.getCause(), e.getCause());
    }
  }
}
