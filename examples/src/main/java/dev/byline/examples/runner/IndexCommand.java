package dev.byline.examples.runner;

import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.input.OutputGuard;
import dev.byline.examples.runner.output.Destination;
import dev.byline.index.EntityIndex;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code byline index}: who is quoted where, and how often, over many articles. Only names and
 * counts stay in memory, so that a folder may be larger than it.
 */
@Command(
    name = "index",
    header = "Who is quoted where, over all your articles.",
    description = {
      "",
      "Reads articles, or what extract wrote of them (jsonl, json), and then analyses nothing; brings together who is the same in several articles, and says why."
          + " What is not certain stays apart and is listed as perhaps the same."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is done",
      "1:some article failed; it is named on standard error, and the others are counted",
      "2:the command line is wrong"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  byline index articles/",
      "  byline index --top 20 results.jsonl",
      "  byline index -f csv --bom -o speakers.csv results.jsonl"
    })
final class IndexCommand extends ArticlesCommand {

  private final EntityIndex index = new EntityIndex();

  @Mixin private IndexOptions output = new IndexOptions();

  @Mixin private FileOutput file = new FileOutput();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  IndexCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }

  @Override
  public Integer call() throws IOException {
    output.check(file.isFile());
    OutputGuard guard = file.guard();
    Destination destination = file.destination(io);
    Gathering gathering = new Gathering(io, index::add);
    try {
      try (ArticleInputs inputs = input.open(io, guard);
          LazyEngine engine = engine()) {
        gathering.over(inputs, engine, threads.get());
      }
      destination.write(output.writer(file.style(io)).render(index.snapshot()));
      destination.complete();
    } catch (IOException | RuntimeException | Error e) {
      destination.abandon();
      throw e;
    }
    return gathering.exitCode();
  }
}
