package dev.byline.examples.runner.batch;

import dev.byline.pipeline.CountedAnalysis;
import dev.byline.text.Article;

/** What a batch needs of an analyser. Safe to call from many threads. */
@FunctionalInterface
public interface Engine extends Loaded {

  /** Analyses one article and counts its tokens. */
  CountedAnalysis analyze(Article article);
}
