package dev.byline.examples.runner;

import dev.byline.examples.runner.console.Io;
import dev.byline.pipeline.RuleSet;
import dev.byline.pipeline.rules.RuleReport;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code byline rules test}: runs the examples of rules. What is wrong goes to standard error. */
@Command(
    name = "test",
    header = "Reads rules and runs their examples.",
    exitCodeList = {"0:every rule answers as its examples say", "1:a rule is broken"},
    footerHeading = "%nExamples:%n",
    footer = {"  byline rules test my-rules/"})
final class RulesTestCommand implements Callable<Integer> {

  private final Io io;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of *.rules.")
  private List<Path> folders = List.of();

  RulesTestCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() {
    RuleReport report = folders.stream().map(RuleSet::in).reduce(RuleSet::and).orElseThrow().test();
    PrintStream out = new PrintStream(io.out(), true, StandardCharsets.UTF_8);
    out.println(
        report.own()
            + " rules of your own and "
            + report.shipped()
            + " of Byline's: all "
            + report.examples()
            + " examples hold");
    return Run.ALL_DONE;
  }
}
