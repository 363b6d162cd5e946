package dev.byline.pipeline.internal.stages;

import dev.byline.analysis.Analysis;
import dev.byline.pipeline.internal.result.Decisions;

/**
 * A result and the decisions that it was made of.
 *
 * @param analysis the result
 * @param decisions what was decided, with all that was left out
 */
public record DecidedAnalysis(Analysis analysis, Decisions decisions) {

  /** Number of tokens read, boilerplate left out. */
  public int tokens() {
    return decisions.text().size();
  }
}
