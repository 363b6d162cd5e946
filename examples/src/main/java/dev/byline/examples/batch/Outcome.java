package dev.byline.examples.batch;

import dev.byline.analysis.Analysis;

/** What became of one article. */
public sealed interface Outcome {

  /**
   * It was analysed.
   *
   * @param analysis the result
   * @param tokens how many were read for it
   */
  record Analysed(Analysis analysis, int tokens) implements Outcome {}

  /**
   * It could not be read or analysed.
   *
   * @param name of the article or of the place it was to be read from
   * @param reason why, for a human reader
   */
  record Failed(String name, String reason) implements Outcome {}
}
