package dev.byline.examples.runner;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.options.IndexOptions;
import dev.byline.index.EntityIndex;
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
      "Reads articles, or what extract wrote of them (jsonl, json), and then analyses nothing;"
          + " brings together who is the same in several articles, and says why. What is not"
          + " certain stays apart and is listed as perhaps the same."
    },
    footer = {
      "  byline index articles/",
      "  byline index --top 20 results.jsonl",
      "  byline index -f csv --bom -o speakers.csv results.jsonl"
    })
final class IndexCommand extends GatheringCommand {

  private final EntityIndex index = new EntityIndex();

  @Mixin private IndexOptions output = new IndexOptions();

  IndexCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }

  @Override
  void check() {
    output.check(file.isFile());
  }

  @Override
  void add(Analysis analysis) {
    index.add(analysis);
  }

  @Override
  byte[] render() {
    return output.writer(file.style(io)).render(index.snapshot());
  }
}
