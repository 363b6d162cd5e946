package dev.byline.training.commands;

import dev.byline.training.corpus.Split;
import picocli.CommandLine;

/** Whether to measure on a part of the training data that nothing was trained on. */
final class HeldOutOption {

  @CommandLine.Option(
      names = "--held-out",
      description = "Only the articles not trained on, one in twenty-one, by a hash of the name.")
  private boolean heldOut;

  /** Whether an article of this name is wanted. */
  boolean wants(String name) {
    return !heldOut || Split.isHeldOut(name);
  }
}
