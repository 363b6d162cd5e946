package dev.byline.examples.batch;

import dev.byline.examples.input.Input;
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

/**
 * Runs articles through an engine and hands the outcomes on in the order of the input. However long
 * the input, only a few articles a thread are in memory at once.
 */
public final class Batch {

  /** Waiting articles a thread: enough that a long one does not leave the others idle. */
  private static final int QUEUE_PER_THREAD = 4;

  private final Engine engine;
  private final int threads;

  /**
   * A batch on this engine.
   *
   * @throws IllegalArgumentException if {@code threads} is less than 1
   */
  public Batch(Engine engine, int threads) {
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
   * Analyses everything.
   *
   * @throws IOException if the sink fails
   */
  public void run(Iterator<Input> inputs, Sink sink) throws IOException {
    if (threads == 1) {
      while (inputs.hasNext()) {
        sink.accept(analyze(inputs.next()));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<Outcome>> waiting = new ArrayDeque<>();
      while (inputs.hasNext()) {
        Input input = inputs.next();
        waiting.add(pool.submit(() -> analyze(input)));
        if (waiting.size() >= threads * QUEUE_PER_THREAD) {
          sink.accept(get(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        sink.accept(get(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Outcome analyze(Input input) {
    if (input instanceof Input.Unreadable unreadable) {
      return new Outcome.Failed(unreadable.name(), unreadable.reason());
    }
    try {
      CountedAnalysis counted = engine.analyze(((Input.Readable) input).article());
      return new Outcome.Analysed(counted.analysis(), counted.tokens());
    } catch (AnalysisException e) {
      return new Outcome.Failed(input.name(), String.valueOf(e.getCause()));
    } catch (RuntimeException | StackOverflowError e) {
      // one bad article must not cost the others their results
      return new Outcome.Failed(input.name(), e.toString());
    }
  }

  private static Outcome get(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
