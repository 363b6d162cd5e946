package dev.byline.examples;

import dev.byline.examples.input.ArticleInputs;
import dev.byline.examples.report.OutputFormat;
import dev.byline.examples.report.ResultWriter;
import dev.byline.examples.report.Style;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code byline extract}: the articles of files and folders to results. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Who said what, in articles of your own.",
    description = {
      "",
      "Reads UTF-8 text files, folders (their *.txt in name order), JSON lines of"
          + " {id, text, title?, publishedOn?, outlet?} (*.jsonl), or standard input (-)."
          + " Results come in the order of the articles, while they are ready."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is done",
      "1:some article failed; it is named on standard error, and the others are written",
      "2:the command line is wrong"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Io io;
  private final EngineLoader loader;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private EngineOptions engineOptions = new EngineOptions();

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "FORMAT",
      description =
          "text (default), json (one file gives an object, anything else an array), or jsonl (one"
              + " object a line).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the results to this file instead of standard output.")
  private @Nullable Path output;

  ExtractCommand(Io io, EngineLoader loader) {
    this.io = io;
    this.loader = loader;
  }

  @Override
  public Integer call() {
    ArticleInputs inputs = input.open(io);
    Style style = io.colour() && output == null ? Style.ANSI : Style.PLAIN;
    ResultWriter writer = new ResultWriter(format, openOutput(), style, input.isSingle());
    return new Run(io, loader).over(inputs, inputs.count(), engineOptions, threads.get(), writer);
  }

  private OutputStream openOutput() {
    if (output == null) {
      return new BufferedOutputStream(io.out());
    }
    try {
      return new BufferedOutputStream(Files.newOutputStream(output));
    } catch (IOException e) {
      throw Usage.error(spec, "--output " + output + " cannot be written: " + e);
    }
  }
}
