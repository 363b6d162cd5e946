package dev.byline.examples.runner;

import dev.byline.examples.runner.options.Usage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code byline rules}: what can be done with rules of one's own. Does nothing by itself. */
@Command(
    name = "rules",
    header = "Rules of your own.",
    description = {"", "See examples/docs/rules.md for what they look like."},
    exitCodeList = {"0:done", "1:a rule is broken", "2:the command line is wrong"},
    footerHeading = "%nExamples:%n",
    footer = {"  byline rules test my-rules/", "  byline extract --rules my-rules/ article.txt"})
final class RulesCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw Usage.error(spec, "say what to do with the rules: rules test DIR");
  }
}
