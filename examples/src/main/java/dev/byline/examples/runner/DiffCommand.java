package dev.byline.examples.runner;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.report.VersionsReport;
import dev.byline.newsroom.versions.Versions;
import dev.byline.newsroom.versions.VersionsJson;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code byline diff}: two versions of an article. */
@Command(
    name = "diff",
    header = "What changed between two versions of an article: sources and claims.",
    description = {
      "",
      "Reads two versions of one article, such as a live page or a correction. Says which sources"
          + " and claims were added or dropped, and which claims are given to somebody else, said"
          + " more or less firmly, reversed or reworded."
    },
    exitCodeList = {
      "0:sources and claims are as they were",
      "1:a text could not be read or analysed; it is named on standard error",
      "2:the command line is wrong",
      "3:something changed"
    },
    footerHeading = "%nExamples:%n",
    footer = {"  byline diff monday.txt tuesday.txt", "  byline diff -f json old.txt new.txt"})
final class DiffCommand extends PairCommand {

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The earlier version: a file, or - for standard input.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The later version.")
  private String now = "";

  DiffCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }

  @Override
  List<String> paths() {
    return List.of(old, now);
  }

  @Override
  Outcome compare(Analysis one, Analysis other) {
    Versions versions = Versions.between(one, other);
    return new Outcome(
        versions.isUnchanged(),
        () -> VersionsJson.write(versions),
        style -> new VersionsReport(style).render(versions));
  }
}
