package dev.byline.training.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Waits for work that other threads do. */
final class Workers {

  private Workers() {}

  /**
   * What a function gives for each of some things, in their order.
   *
   * @param threads on so many at once
   * @throws IOException if it failed, or this thread was interrupted, which ends training
   */
  static <T, R> List<R> forEach(List<T> things, Function<T, R> function, int threads)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<R>> tasks = new ArrayList<>();
      things.forEach(thing -> tasks.add(workers.submit(() -> function.apply(thing))));
      List<R> results = new ArrayList<>();
      for (Future<R> task : tasks) {
        results.add(done(task));
      }
      return results;
    } finally {
      workers.shutdownNow();
    }
  }

  /**
   * The result of a task.
   *
   * @throws IOException if the task failed, or this thread was interrupted, which ends training
   */
  static <T> T done(Future<T> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("training interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException("training stopped", e.getCause());
    }
  }
}
