package dev.byline.examples.runner;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code byline completion}: what a shell has to know to complete commands and options. */
@Command(
    name = "completion",
    header = "Prints what bash or zsh needs to complete commands and options.",
    description = {
      "",
      "For a command called byline, be it an alias. Names of files are completed as everywhere."
    },
    exitCodeList = {"0:it is printed"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  In bash, or in zsh after 'autoload -U +X bashcompinit && bashcompinit':",
      "    alias byline='java -jar /opt/byline/byline.jar'",
      "    source <(byline completion)"
    })
final class CompletionCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandLine byline = Objects.requireNonNull(spec).root().commandLine();
    byline.getOut().print(AutoComplete.bash(byline.getCommandName(), byline));
    byline.getOut().flush();
  }
}
