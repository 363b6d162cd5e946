package dev.byline.examples;

import dev.byline.examples.input.Input;
import dev.byline.examples.report.OutputFormat;
import dev.byline.examples.report.ResultWriter;
import dev.byline.examples.report.Style;
import java.io.BufferedOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The runner. Without arguments it shows what it makes of a few sample articles. */
@Command(
    name = "byline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Who said what, in the news.",
    description = {
      "",
      "Without a command: analyses the bundled sample articles and prints a report on each."
    },
    commandListHeading = "%nCommands:%n")
public final class BylineApp implements Callable<Integer> {

  private final Io io;
  private final EngineLoader loader;

  private BylineApp(Io io, EngineLoader loader) {
    this.io = io;
    this.loader = loader;
  }

  /**
   * Runs a command line and ends the process with its exit code.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    System.exit(run(Io.ofProcess(), BylineEngine::load, args));
  }

  /** Runs a command line on given streams and returns its exit code. */
  static int run(Io io, EngineLoader loader, String... args) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(io.out(), StandardCharsets.UTF_8), true);
    PrintWriter err = new PrintWriter(io.err(), true);
    return new CommandLine(new BylineApp(io, loader))
        .addSubcommand(new ExtractCommand(io, loader))
        .addSubcommand(new ExplainCommand(io, loader))
        .addSubcommand(new IndexCommand(io, loader))
        .addSubcommand(new EvaluateCommand(io, loader))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(err)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                io.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(
            (e, wrong) -> {
              io.err().println("byline: " + e.getMessage());
              io.err()
                  .println(
                      "Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
              return CommandLine.ExitCode.USAGE;
            })
        .setExecutionExceptionHandler(
            (e, commandLine, parsed) -> {
              io.err().println("byline: " + e);
              return Run.SOME_FAILED;
            })
        .execute(args);
  }

  @Override
  public Integer call() {
    Style style = io.colour() ? Style.ANSI : Style.PLAIN;
    ResultWriter writer =
        new ResultWriter(
            OutputFormat.TEXT, new BufferedOutputStream(io.out()), style, /* single= */ false);
    List<Input> samples = Samples.inputs();
    return new Run(io, loader)
        .over(samples.iterator(), OptionalInt.of(samples.size()), new EngineOptions(), 1, writer);
  }
}
