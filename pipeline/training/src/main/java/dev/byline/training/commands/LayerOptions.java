package dev.byline.training.commands;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How many layers are kept, and how the rest learns to do without the others. */
final class LayerOptions {

  @CommandLine.Option(
      names = "--start",
      paramLabel = "FOLDER",
      description =
          "Model in single precision to go on from, instead of the base: only what comes after"
              + " dropping layers is done.")
  private @Nullable Path start;

  @CommandLine.Option(
      names = "--layers",
      defaultValue = "99",
      description = "Afterwards drop the layers above so many, and train a little more.")
  private int layers;

  @CommandLine.Option(
      names = "--cut-epochs",
      defaultValue = "0.5",
      description = "How long to train after layers were dropped; may be a fraction.")
  private double epochs;

  @CommandLine.Option(
      names = "--cut-rate",
      defaultValue = "8e-5",
      description = "Learning rate of the encoder after layers were dropped.")
  private double rate;

  /** The model to go on from. */
  Optional<Path> start() {
    return Optional.ofNullable(start);
  }

  /** How many layers are kept. */
  int layers() {
    return layers;
  }

  /** Passes over the articles; half of one made good what was lost (see the model card). */
  double epochs() {
    return epochs;
  }

  /** Less than the rate before, since the layers have learned already. By hand, not measured. */
  double rate() {
    return rate;
  }
}
