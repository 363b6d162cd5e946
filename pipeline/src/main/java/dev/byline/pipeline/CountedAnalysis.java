package dev.byline.pipeline;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;

/**
 * A result and how much text it took, for measuring.
 *
 * @param analysis the result
 * @param tokens number of tokens read, boilerplate left out
 */
public record CountedAnalysis(Analysis analysis, int tokens) {

  /** Checks that the result is not null. */
  public CountedAnalysis {
    requireNonNull(analysis, "analysis");
  }
}
