package dev.byline.examples.runner.engine;

import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.options.EngineOptions;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An engine that is loaded when it is first asked for: where there is nothing to analyse, nobody
 * waits for the models. Safe for several threads.
 */
public final class LazyEngine implements Supplier<Engine>, AutoCloseable {

  private static final double NANOS = 1e9;

  private final Io io;
  private final EngineLoader loader;
  private final EngineOptions options;
  private volatile Optional<Engine> engine = Optional.empty();
  private volatile double seconds;

  /** One that is not loaded yet. */
  public LazyEngine(Io io, EngineLoader loader, EngineOptions options) {
    this.io = io;
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
      Engine loaded = loader.load(options);
      loaded.notice().ifPresent(io::say);
      engine = Optional.of(loaded);
      seconds = (System.nanoTime() - start) / NANOS;
    }
    return engine.orElseThrow();
  }

  @Override
  public void close() {
    engine.ifPresent(Engine::close);
  }

  /** How long loading took, 0 if it was not asked for. */
  public double loadSeconds() {
    return seconds;
  }
}
