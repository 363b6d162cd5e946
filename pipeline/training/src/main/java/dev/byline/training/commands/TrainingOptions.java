package dev.byline.training.commands;

import static java.util.Objects.requireNonNullElse;

import dev.byline.training.learning.TrainerSettings;
import dev.byline.training.model.PretrainedEncoder;
import picocli.CommandLine;

/** How layers are trained; the defaults, and where they come from, stand with each command. */
final class TrainingOptions {

  private static final TrainerSettings COMMON = TrainerSettings.builder().build();

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.CommandSpec command = CommandLine.Model.CommandSpec.create();

  @CommandLine.Option(names = "--epochs", description = "How often every article is seen.")
  private int epochs;

  @CommandLine.Option(names = "--batch", description = "Windows a step.")
  private int batch;

  @CommandLine.Option(
      names = "--threads",
      description =
          "Workers that share a batch; more than a quarter of its windows have nothing to do.")
  private int threads = COMMON.workers();

  @CommandLine.Option(names = "--rate", description = "Learning rate of the layers at its highest.")
  private double rate;

  @CommandLine.Option(
      names = "--head-rate",
      description = "Learning rate of the output layers at its highest.")
  private double headRate;

  @CommandLine.Option(
      names = "--seed",
      description = "The same seed gives the same weights on the same kind of processor.")
  private long seed = COMMON.seed();

  /**
   * Options of a command that trains like this where nothing is asked for; threads and seed are the
   * same everywhere.
   */
  TrainingOptions(TrainerSettings defaults) {
    this.epochs = defaults.epochs();
    this.batch = defaults.batch();
    this.rate = defaults.rate();
    this.headRate = defaults.headRate();
  }

  /**
   * What was asked for; a mistake is one of usage.
   *
   * @param window most pieces of a window
   */
  TrainerSettings settings(int window) {
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
