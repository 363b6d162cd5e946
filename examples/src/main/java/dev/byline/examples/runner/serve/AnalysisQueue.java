package dev.byline.examples.runner.serve;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.text.Article;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** Analyses so many articles at a time, lets so many more wait, and takes on no others. */
final class AnalysisQueue implements AutoCloseable {

  /** What the only diagnostic of an article says that was not done in time. */
  private static final String LATE = "TIME_BUDGET";

  private final AtomicReference<Engine> engine = new AtomicReference<>();
  private final Duration limit;
  private final ThreadPoolExecutor pool;

  AnalysisQueue(ServerSettings settings) {
    this.limit = settings.timeLimit();
    BlockingQueue<Runnable> queue =
        settings.queue() == 0
            ? new SynchronousQueue<>()
            : new ArrayBlockingQueue<>(settings.queue());
    this.pool =
        new ThreadPoolExecutor(settings.threads(), settings.threads(), 1, TimeUnit.MINUTES, queue);
  }

  /** By which engine; before anything is asked for. */
  void use(Engine loaded) {
    engine.set(loaded);
  }

  int running() {
    return pool.getActiveCount();
  }

  int waiting() {
    return pool.getQueue().size();
  }

  /**
   * Analyses.
   *
   * @throws HttpProblem if there is no room, it takes too long, or the engine fails
   */
  Analysis analyze(Article article) throws HttpProblem {
    Future<Analysis> future;
    try {
      future =
          pool.submit(
              () -> Objects.requireNonNull(engine.get(), "engine").analyze(article).analysis());
    } catch (RejectedExecutionException e) {
      throw HttpProblem.busy("busy", "as many articles wait already as may; try again soon");
    }
    try {
      Analysis analysis = future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (analysis.diagnostics().stream().anyMatch(one -> one.code().equals(LATE))) {
        throw late();
      }
      return analysis;
    } catch (TimeoutException e) {
      future.cancel(true);
      pool.purge();
      throw late();
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw HttpProblem.busy("stopping", "the server is being stopped");
    } catch (ExecutionException e) {
      throw failed(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private HttpProblem late() {
    return new HttpProblem(
        504,
        "too-slow",
        "it took longer than " + limit.toMillis() / 1000.0 + " s (see --time-limit)");
  }

  /** Says what kind of failure it was; its message might quote the article. */
  private static HttpProblem failed(Throwable cause) {
    Throwable root = cause.getCause() == null ? cause : cause.getCause();
    return root instanceof OutOfMemoryError
        ? new HttpProblem(507, "no-memory", "not enough memory for it (see java -Xmx)")
        : new HttpProblem(500, "failed", "the analysis failed: " + root.getClass().getSimpleName());
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
