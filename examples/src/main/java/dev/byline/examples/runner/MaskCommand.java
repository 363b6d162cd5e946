package dev.byline.examples.runner;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.engine.LazyEngine;
import dev.byline.examples.runner.options.EngineOptions;
import dev.byline.examples.runner.options.SingleInput;
import dev.byline.examples.runner.options.TextOutput;
import dev.byline.newsroom.verify.MaskedText;
import dev.byline.newsroom.verify.MaskedTextJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code byline mask}: a text in which a machine can change no quotation and no name. */
@Command(
    name = "mask",
    header = "Put placeholders in the place of quotations and names, for a machine to leave alone.",
    description = {
      "",
      "Writes the article with [[Q1]] for a quotation and [[N1]] for a name, and to FILE what each"
          + " stands for. Let a machine rewrite the text, and give what it wrote to unmask."
    },
    exitCodeList = {
      "0:the text is masked",
      "1:the article could not be read or analysed, or FILE not be written",
      "2:the command line is wrong"
    },
    footerHeading = "%nExamples:%n",
    footer = {"  byline mask -k key.json -o masked.txt article.txt"})
final class MaskCommand implements Callable<Integer> {

  private final Io io;
  private final EngineLoader loader;

  @Mixin private EngineOptions engineOptions = new EngineOptions();

  @Mixin private SingleInput input = new SingleInput();

  @Mixin private TextOutput output = new TextOutput();

  @Option(
      names = {"-k", "--key"},
      required = true,
      paramLabel = "FILE",
      description = "Where what the placeholders stand for is written; it is replaced.")
  private Path key = Path.of("");

  @Parameters(paramLabel = "ARTICLE", description = "A file, or - for standard input.")
  private String article = "";

  MaskCommand(Io io, EngineLoader loader) {
    this.io = io;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Analysis> analysis;
    try (LazyEngine engine = new LazyEngine(io, loader, engineOptions)) {
      analysis = input.analysis(io, article, engine);
    }
    if (analysis.isEmpty()) {
      return Run.SOME_FAILED;
    }
    MaskedText masked = MaskedText.of(analysis.get());
    Files.writeString(key, MaskedTextJson.write(masked) + "\n");
    output.write(io, masked.text());
    return Run.ALL_DONE;
  }
}
