package dev.byline.examples.runner;

import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.engine.Explainer;
import dev.byline.examples.runner.options.EngineOptions;

/** Loads an explainer, for commands that must ask for no other engine. */
record ExplainerOnly(Explainer explainer) implements EngineLoader {

  @Override
  public Engine load(EngineOptions options) {
    throw new IllegalStateException("the command explains and needs no other engine");
  }

  @Override
  public Explainer loadExplainer(EngineOptions options) {
    return explainer;
  }
}
