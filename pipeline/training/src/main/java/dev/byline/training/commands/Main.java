package dev.byline.training.commands;

import java.io.IOException;
import picocli.CommandLine;

/** The command line of the training. */
@CommandLine.Command(
    name = "byline-train",
    scope = CommandLine.ScopeType.INHERIT, // the commands have --help too
    mixinStandardHelpOptions = true,
    subcommands = {
      TrainCommand.class,
      AverageCommand.class,
      QuantizeCommand.class,
      EvaluateCommand.class,
      BoundaryCommand.class,
      ConfidenceCommand.class,
      ReliabilityCommand.class,
      MiddleCommand.class,
      ScalesCommand.class,
      CoreferenceCommand.class,
      CoreferenceCheckCommand.class
    },
    description = {
      "Trains, quantises and evaluates the tagger of Byline, and learns what stands behind it.",
      "After a new model: borders, build, weights, build, reliability."
    })
public final class Main {

  private Main() {}

  /** Runs a command; exit code 0 done, 1 failed, 2 bad usage. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The commands; what cannot be read or written is said in one line, other failures in full. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              if (!(exception instanceof IOException)) {
                throw exception;
              }
              command.getErr().println(command.getColorScheme().errorText(exception.toString()));
              return command.getCommandSpec().exitCodeOnExecutionException();
            });
  }
}
