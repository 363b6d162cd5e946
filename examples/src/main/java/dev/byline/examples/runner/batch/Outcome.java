package dev.byline.examples.runner.batch;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.input.DeadLetter;
import dev.byline.examples.runner.input.Input;

/** What became of one article. */
public sealed interface Outcome {

  /**
   * It was analysed.
   *
   * @param input what was analysed
   * @param analysis the result
   * @param tokens how many were read for it
   */
  record Analysed(Input input, Analysis analysis, int tokens) implements Outcome {}

  /**
   * Its result was there already.
   *
   * @param id of the article
   */
  record Finished(String id) implements Outcome {}

  /**
   * It could not be read or analysed.
   *
   * @param input the article, or the place it was to be read from
   * @param stage at which it failed
   * @param reason why, for a human reader
   */
  record Failed(Input input, DeadLetter.Stage stage, String reason) implements Outcome {}
}
