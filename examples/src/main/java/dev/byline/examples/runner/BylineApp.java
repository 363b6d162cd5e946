package dev.byline.examples.runner;

import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.console.StandardStreams;
import dev.byline.examples.runner.engine.BylineEngine;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.engine.LazyEngine;
import dev.byline.examples.runner.input.Input;
import dev.byline.examples.runner.input.Reasons;
import dev.byline.examples.runner.options.EngineOptions;
import dev.byline.examples.runner.options.WrongUsage;
import dev.byline.examples.runner.output.StreamDestination;
import dev.byline.examples.runner.report.ResultWriter;
import dev.byline.examples.runner.report.Style;
import dev.byline.pipeline.rules.RuleException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The runner. Without arguments it shows what it makes of a few sample articles. */
@Command(
    name = "byline",
    scope = CommandLine.ScopeType.INHERIT, // the commands have --help and --version too
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Who said what, in the news.",
    description = {
      "",
      "Without a command: analyses the bundled sample articles and prints a report on each."
    },
    commandListHeading = "%nCommands ('byline help COMMAND' says more, with examples):%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is done",
      "1:something failed, which is named on standard error; the rest is done",
      "2:the command line is wrong; nothing was done",
      "130, 143:stopped by Ctrl-C, by SIGTERM"
    },
    footerHeading = "%nExamples (byline is 'java -jar byline.jar'):%n",
    footer = {
      "  byline                              what it makes of ten sample articles",
      "  byline extract article.txt          who said what, as a page to read",
      "  byline extract -f csv -o who.csv articles/",
      "                                      a table of a folder, for a spreadsheet",
      "  byline index --top 20 articles/     who is quoted most, and where",
      "  byline report -o report/ articles/  a page to read, with charts of who speaks",
      "  byline explain article.txt          why the results are what they are"
    })
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
    System.exit(runProcess(BylineEngine::load, args));
  }

  /** Runs a command line on the streams of the process, if they are what they should be. */
  static int runProcess(EngineLoader loader, String... args) {
    Io io = Io.ofProcess();
    Optional<String> problem =
        StandardStreams.isClosed(StandardStreams.OUT)
            ? Optional.of("standard output is closed; redirect it, perhaps to /dev/null")
            : StandardStreams.lostLetters();
    if (problem.isPresent()) {
      io.say(problem.get());
      return CommandLine.ExitCode.USAGE;
    }
    return run(io, loader, args);
  }

  /** Runs a command line on given streams and returns its exit code. */
  static int run(Io io, EngineLoader loader, String... args) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(io.out(), StandardCharsets.UTF_8), true);
    try {
      int exit = commandLine(io, loader, out).execute(args);
      if (exit == Run.ALL_DONE && out.checkError()) {
        io.say("cannot write to standard output");
        return Run.SOME_FAILED;
      }
      return exit;
    } catch (OutOfMemoryError e) {
      return failed(io, e);
    }
  }

  private static CommandLine commandLine(Io io, EngineLoader loader, PrintWriter out) {
    return new CommandLine(new BylineApp(io, loader))
        .addSubcommand(new ExtractCommand(io, loader))
        .addSubcommand(new ExplainCommand(io, loader))
        .addSubcommand(new IndexCommand(io, loader))
        .addSubcommand(new ServeCommand(io, loader))
        .addSubcommand(new ReportCommand(io, loader))
        .addSubcommand(new StoryCommand(io, loader))
        .addSubcommand(new AuditCommand(io, loader))
        .addSubcommand(new VerifyCommand(io, loader))
        .addSubcommand(new MaskCommand(io, loader))
        .addSubcommand(new UnmaskCommand(io))
        .addSubcommand(new DiffCommand(io, loader))
        .addSubcommand(new EvaluateCommand(io, loader))
        .addSubcommand(new CommandLine(new RulesCommand()).addSubcommand(new RulesTestCommand(io)))
        .addSubcommand(new CompletionCommand())
        .addSubcommand(new CommandLine.HelpCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(new PrintWriter(io.err(), true))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                io.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(new WrongUsage(io))
        .setExecutionExceptionHandler((e, commandLine, parsed) -> failed(io, e));
  }

  /** What is the fault of no single article: in one line, since nobody can do much with more. */
  private static int failed(Io io, Throwable e) {
    boolean plain = e instanceof IllegalStateException || e instanceof OutOfMemoryError;
    if (e instanceof RuleException broken) {
      broken.problems().forEach(problem -> io.say(problem.toString()));
    } else if (e instanceof IOException) {
      io.say("cannot write the results: " + Reasons.of(e));
    } else {
      io.say(plain ? Reasons.of(e) : Objects.toString(e));
    }
    return Run.SOME_FAILED;
  }

  @Override
  public Integer call() {
    Style style = io.colour() ? Style.ANSI : Style.PLAIN;
    ResultWriter writer =
        new ResultWriter(
            ResultWriter.Form.text(style),
            new StreamDestination(io.out()),
            /* single= */ () -> false);
    List<Input> samples = Samples.inputs();
    Run.Work work =
        new Run.Work(
            samples.iterator(), List.of(), () -> OptionalInt.of(samples.size()), Optional::empty);
    return new Run(io, writer, Optional.empty())
        .over(work, new LazyEngine(io, loader, new EngineOptions()), 1);
  }
}
