package dev.byline.examples.runner;

import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.input.Reasons;
import dev.byline.examples.runner.options.SingleInput;
import dev.byline.examples.runner.options.TextOutput;
import dev.byline.examples.runner.options.Usage;
import dev.byline.newsroom.verify.MaskFault;
import dev.byline.newsroom.verify.MaskedText;
import dev.byline.newsroom.verify.MaskedTextJson;
import dev.byline.newsroom.verify.UnmaskedText;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code byline unmask}: quotations and names back in the text of a machine. */
@Command(
    name = "unmask",
    header = "Put quotations and names back, and say which a machine lost, doubled or changed.",
    description = {
      "",
      "Reads what a machine made of a text that mask wrote, and writes it with the quotations and"
          + " names of the original. What happened to placeholders stands on standard error."
    },
    exitCodeList = {
      "0:no quotation was lost or doubled, no name is gone, no placeholder was changed",
      "1:the text could not be read",
      "2:the command line is wrong",
      "3:some placeholder was lost, doubled, changed or made up; it is named on standard error"
    },
    footerHeading = "%nExamples:%n",
    footer = {"  byline unmask -k key.json -o article.txt rewritten.txt"})
final class UnmaskCommand implements Callable<Integer> {

  private final Io io;

  @Spec private @Nullable CommandSpec command;

  @Mixin private SingleInput input = new SingleInput();

  @Mixin private TextOutput output = new TextOutput();

  @Option(
      names = {"-k", "--key"},
      required = true,
      paramLabel = "FILE",
      description = "What mask wrote about the placeholders.")
  private Path key = Path.of("");

  @Parameters(
      paramLabel = "TEXT",
      description = "What the machine wrote: a file, or - for standard input.")
  private String text = "";

  UnmaskCommand(Io io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    MaskedText masked = masked();
    Optional<Article> rewritten = input.article(io, text);
    if (rewritten.isEmpty()) {
      return Run.SOME_FAILED;
    }
    UnmaskedText back = masked.unmask(rewritten.get().text());
    output.write(io, back.text());
    for (MaskFault fault : back.faults()) {
      io.say(fault.token() + " is " + fault.kind().name().toLowerCase(Locale.ROOT));
    }
    return back.faults().isEmpty() ? Run.ALL_DONE : PairCommand.DIFFERENT;
  }

  private MaskedText masked() {
    try {
      return MaskedTextJson.read(Files.readString(key));
    } catch (IOException e) {
      throw Usage.error(command, "--key " + key + " cannot be read: " + Reasons.of(e));
    } catch (IllegalArgumentException e) {
      throw Usage.error(command, "--key " + key + " is " + e.getMessage());
    }
  }
}
