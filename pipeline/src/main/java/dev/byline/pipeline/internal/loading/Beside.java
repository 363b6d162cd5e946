package dev.byline.pipeline.internal.loading;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work that is done on a thread of its own while the caller does something else: models are loaded
 * side by side.
 *
 * @param <T> what comes of it
 */
public final class Beside<T> {

  private final CompletableFuture<T> result;

  private Beside(CompletableFuture<T> result) {
    this.result = result;
  }

  /** Starts some work. Its thread does not keep the JVM alive. */
  public static <T> Beside<T> start(Supplier<T> work) {
    return new Beside<>(CompletableFuture.supplyAsync(work, Beside::onThreadOfItsOwn));
  }

  private static void onThreadOfItsOwn(Runnable task) {
    Thread thread = new Thread(task, "byline-load");
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits for the result; what the work threw is thrown here. An interrupt is left for later. */
  public T await() {
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }
}
