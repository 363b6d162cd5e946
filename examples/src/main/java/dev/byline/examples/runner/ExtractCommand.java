package dev.byline.examples.runner;

import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.options.OutputOptions;
import dev.byline.examples.runner.output.Destination;
import dev.byline.examples.runner.report.ResultWriter;
import dev.byline.examples.runner.report.Style;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code byline extract}: the articles of files and folders to results. The output is opened before
 * anything is loaded or read, so that a mistake in the command line costs nothing and leaves what
 * is there as it is.
 */
@Command(
    name = "extract",
    header = "Who said what, in articles of your own.",
    description = {
      "",
      "Results come in the order of the articles, while they are ready. An article's id is its path"
          + " within the folder that was given, or its file's name; two that would have the same id"
          + " are called by their whole path. Articles in JSON bring an id of their own."
    },
    exitCodeList = {
      "0:everything is done",
      "1:some article failed, which is named on standard error while the others are written; or"
          + " the results could not be written",
      "2:the command line is wrong; nothing was done",
      "130, 143:stopped by Ctrl-C or SIGTERM; --resume goes on"
    },
    footer = {
      "  byline extract article.txt",
      "  byline extract -f jsonl -o results.jsonl -j 4 articles/",
      "  byline extract -f jsonl -o results.jsonl --resume articles/",
      "  byline extract -f csv --bom -o results.csv results.jsonl",
      "  byline extract -d 2024-03-09 --outlet 'Harbour Wire' -f json article.txt",
      "  curl -s https://news.example/feed.jsonl | byline extract -f jsonl -"
    })
final class ExtractCommand extends BatchCommand {

  @Mixin private OutputOptions output = new OutputOptions();

  ExtractCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }

  @Override
  public Integer call() {
    try (ArticleInputs inputs = input.open(io, output.guard(), output.format().needsText())) {
      Destination results = output.results(io);
      Optional<Destination> failures = output.failures();
      // with --resume: what an earlier run has finished
      inputs.skip(results::holds);
      // colour is for eyes: a file gets none, whoever watches the terminal
      Style style = io.colour() && !output.toFile() ? Style.ANSI : Style.PLAIN;
      ResultWriter writer = new ResultWriter(output.form(style), results, inputs::isSingle);
      Run.Work work = new Run.Work(inputs, inputs.problems(), inputs::count, inputs::detected);
      return new Run(io, writer, failures).over(work, engine(), threads.get());
    }
  }
}
