package dev.byline.examples;

import dev.byline.examples.batch.Engine;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An engine that is loaded when it is first asked for: where there is nothing to analyse, nobody
 * waits for the models. Safe for several threads.
 */
final class LazyEngine implements Supplier<Engine> {

  private static final double NANOS = 1e9;

  private final EngineLoader loader;
  private final EngineOptions options;
  private volatile Optional<Engine> engine = Optional.empty();
  private volatile double seconds;

  LazyEngine(EngineLoader loader, EngineOptions options) {
    this.loader = loader;
    this.options = options;
  }

  @Override
  public Engine get() {
    Optional<Engine> ready = engine;
    return ready.isPresent() ? ready.get() : load();
  }

  private synchronized Engine load() {
    if (engine.isEmpty()) {
      long start = System.nanoTime();
      engine = Optional.of(loader.load(options));
      seconds = (System.nanoTime() - start) / NANOS;
    }
    return engine.orElseThrow();
  }

  /** How long loading took, 0 if it was not asked for. */
  double loadSeconds() {
    return seconds;
  }
}
