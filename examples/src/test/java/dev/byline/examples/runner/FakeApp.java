package dev.byline.examples.runner;

import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.engine.Explainer;
import dev.byline.examples.runner.options.EngineOptions;
import dev.byline.pipeline.explain.Explanation;
import java.util.List;

/** The runner as a process of its own, with an engine that needs no models. */
public final class FakeApp {

  private FakeApp() {}

  /** See {@link BylineApp#main}. */
  public static void main(String[] args) {
    System.exit(BylineApp.runProcess(new Loader(), args));
  }

  private static final class Loader implements EngineLoader {
    @Override
    public Engine load(EngineOptions options) {
      return Engines.FAULTY;
    }

    @Override
    public Explainer loadExplainer(EngineOptions options) {
      return article ->
          new Explanation(Engines.EMPTY.analyze(article).analysis(), List.of(), List.of());
    }
  }
}
