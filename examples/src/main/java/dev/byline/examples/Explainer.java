package dev.byline.examples;

import dev.byline.examples.batch.Loaded;
import dev.byline.pipeline.explain.Explanation;
import dev.byline.text.Article;

/** What the runner needs to say why. */
@FunctionalInterface
interface Explainer extends Loaded {

  /** Analyses one article and explains each decision. */
  Explanation explain(Article article);
}
