package dev.byline.training.commands;

import static java.util.Objects.requireNonNullElse;

import dev.byline.training.learning.TrainerSettings;
import dev.byline.training.model.PretrainedEncoder;
import picocli.CommandLine;

/** How an encoder is trained; the defaults, and where they come from, stand in the settings. */
final class TrainingOptions {

  private static final TrainerSettings DEFAULTS = TrainerSettings.builder().build();

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.CommandSpec command = CommandLine.Model.CommandSpec.create();

  @CommandLine.Option(names = "--epochs", description = "How often every article is seen.")
  private int epochs = DEFAULTS.epochs();

  @CommandLine.Option(names = "--batch", description = "Windows a step.")
  private int batch = DEFAULTS.batch();

  @CommandLine.Option(names = "--window", description = "Pieces a window, at most 192.")
  private int window = DEFAULTS.window();

  @CommandLine.Option(
      names = "--rate",
      description = "Learning rate of the encoder at its highest.")
  private double rate = DEFAULTS.rate();

  @CommandLine.Option(
      names = "--head-rate",
      description = "Learning rate of the output layers at its highest.")
  private double headRate = DEFAULTS.headRate();

  @CommandLine.Option(names = "--threads", description = "Workers that share a batch.")
  private int threads = DEFAULTS.workers();

  @CommandLine.Option(
      names = "--seed",
      description = "The same seed and number of threads give the same weights.")
  private long seed = DEFAULTS.seed();

  /** What was asked for; a mistake is one of usage. */
  TrainerSettings settings() {
    if (window > PretrainedEncoder.LONGEST_WINDOW) {
      throw usage("--window is at most " + PretrainedEncoder.LONGEST_WINDOW + ", not " + window);
    }
    try {
      return TrainerSettings.builder()
          .passes(epochs)
          .batches(batch, window)
          .rates(rate, headRate)
          .workers(threads)
          .seed(seed)
          .build();
    } catch (IllegalArgumentException e) {
      throw usage(requireNonNullElse(e.getMessage(), e.toString()));
    }
  }

  private CommandLine.ParameterException usage(String message) {
    return new CommandLine.ParameterException(command.commandLine(), message);
  }
}
