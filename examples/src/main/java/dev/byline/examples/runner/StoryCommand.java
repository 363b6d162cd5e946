package dev.byline.examples.runner;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.report.OutputFormat;
import dev.byline.examples.runner.report.StoryReport;
import dev.byline.newsroom.story.Story;
import dev.byline.newsroom.story.StoryJson;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;

/** {@code byline story}: the same statement wherever it stands. */
@Command(
    name = "story",
    header = "The same statement across articles: variants, who was first, who denies it.",
    description = {
      "",
      "Reads articles, or what extract wrote of them (jsonl, json). Brings together what one"
          + " speaker said in several articles, though translated, trimmed or partly paraphrased;"
          + " shows the variants word by word, who published first, who corroborates, who"
          + " contradicts, where the same words are given to another speaker, and through whose"
          + " hands they went. Articles that are copies of one another are named and count once."
          + " Writes text or json.",
    },
    exitCodeList = {
      "0:everything is done",
      "1:some article failed; it is named on standard error, and the others are compared",
      "2:the command line is wrong"
    },
    footer = {"  byline story articles/", "  byline story -f json -o story.json results.jsonl"})
final class StoryCommand extends AcrossCommand {

  StoryCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }

  @Override
  Set<OutputFormat> formats() {
    return EnumSet.of(OutputFormat.TEXT, OutputFormat.JSON);
  }

  @Override
  String render(List<Analysis> all) {
    Story story = Story.of(all);
    return output.format() == OutputFormat.JSON
        ? StoryJson.writePretty(story) + "\n"
        : new StoryReport(file.style(io)).render(story);
  }
}
