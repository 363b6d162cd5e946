package dev.byline.spark;

import dev.byline.pipeline.Byline;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The engines of this JVM, one for each kind of settings: built by the first task that needs it,
 * while the others wait, and shared by all that come after. An executor ends with its JVM, and the
 * engine with it; nothing of it is ever serialised.
 */
final class ExecutorEngine {

  private static final ConcurrentMap<AnalysisSettings, Byline> ENGINES = new ConcurrentHashMap<>();
  private static final AtomicInteger BUILT = new AtomicInteger();

  private ExecutorEngine() {}

  static Byline of(AnalysisSettings settings) {
    return ENGINES.computeIfAbsent(
        settings,
        missing -> {
          BUILT.incrementAndGet();
          return missing.build();
        });
  }

  /** How many engines were built in this JVM. */
  static int built() {
    return BUILT.get();
  }
}
