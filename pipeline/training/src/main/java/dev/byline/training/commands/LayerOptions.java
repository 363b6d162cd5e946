package dev.byline.training.commands;

import dev.byline.training.learning.TrainerSettings;
import picocli.CommandLine;

/** How many layers are kept, and how the rest learns to do without the others. */
final class LayerOptions {

  @CommandLine.Option(
      names = "--layers",
      description = "Afterwards drop the layers above so many, and train a little more.")
  private int layers = 99;

  @CommandLine.Option(
      names = "--cut-epochs",
      description = "How long to train after layers were dropped; may be a fraction.")
  private double epochs = 0.5;

  @CommandLine.Option(
      names = "--cut-rate",
      description = "Learning rate of the encoder after layers were dropped.")
  private double rate = 8e-5;

  /** How many layers are kept. */
  int layers() {
    return layers;
  }

  /**
   * How the rest is trained: half a pass made good what was lost (see the model card), at less than
   * the rate before, since the layers have learned already. By hand, not measured.
   */
  TrainerSettings settings(TrainerSettings whole) {
    return whole.toBuilder().passes(epochs).rate(rate).build();
  }
}
