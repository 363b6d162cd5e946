package dev.byline.examples.runner.engine;

import dev.byline.examples.runner.batch.Loaded;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.text.Article;

/** What the runner needs to say why. */
@FunctionalInterface
public interface Explainer extends Loaded {

  /** Analyses one article and explains each decision. */
  Explanation explain(Article article);
}
