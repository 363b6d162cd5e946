package dev.byline.examples.runner.engine;

import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.options.EngineOptions;

/** Makes an engine out of options; loading its models takes a few seconds. */
@FunctionalInterface
public interface EngineLoader {

  /**
   * Loads an engine.
   *
   * @throws IllegalArgumentException if an option has a value that cannot be
   */
  Engine load(EngineOptions options);

  /**
   * Loads an engine that explains what it decides.
   *
   * @throws IllegalArgumentException if an option has a value that cannot be
   */
  default Explainer loadExplainer(EngineOptions options) {
    return BylineEngine.load(options);
  }
}
