package dev.byline.examples.batch;

import dev.byline.pipeline.Byline;
import dev.byline.text.Article;

/** What a batch needs of an analyser. Safe to call from many threads. */
@FunctionalInterface
public interface Engine extends Loaded {

  /** Analyses one article and counts its tokens. */
  Byline.CountedAnalysis analyze(Article article);
}
