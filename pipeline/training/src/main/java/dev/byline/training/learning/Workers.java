package dev.byline.training.learning;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for work that other threads do. */
final class Workers {

  private Workers() {}

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
