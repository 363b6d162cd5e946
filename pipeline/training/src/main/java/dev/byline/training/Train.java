package dev.byline.training;

import picocli.CommandLine;

/** The command line of the training. */
@CommandLine.Command(
    name = "byline-train",
    mixinStandardHelpOptions = true,
    subcommands = {
      TrainCommand.class,
      AverageCommand.class,
      QuantizeCommand.class,
      EvaluateCommand.class,
      BordersCommand.class,
      WeightsCommand.class,
      ReliabilityCommand.class
    },
    description = "Trains, quantises and evaluates the tagger of Byline.")
final class Train {

  private Train() {}

  /** Runs a command; exit code 0 done, 1 failed, 2 bad usage. */
  public static void main(String[] args) {
    // each worker computes its share of a batch by itself; threads inside it would only wait
    System.setProperty("ai.djl.pytorch.num_threads", "1");
    System.exit(new CommandLine(new Train()).execute(args));
  }
}
