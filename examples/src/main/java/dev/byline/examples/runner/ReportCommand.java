package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.engine.EngineLoader;
import dev.byline.examples.runner.engine.ExplainingEngine;
import dev.byline.examples.runner.engine.LazyEngine;
import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.examples.runner.input.OutputGuard;
import dev.byline.examples.runner.input.Reasons;
import dev.byline.examples.runner.options.Usage;
import dev.byline.examples.runner.output.FolderDestination;
import dev.byline.report.Alternative;
import dev.byline.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code byline report}: a page to read. */
@Command(
    name = "report",
    header = "A page to read: the articles, who says what in them, and how often.",
    description = {
      "",
      "Writes one HTML file that loads nothing from anywhere: the articles with quotes and claims"
          + " in place, who speaks how often, whose words they are, when, and about whom. Reads"
          + " articles, or what extract wrote of them with their texts (--texts). Of what it"
          + " analyses itself it also tells who else was possible."
    },
    exitCodeList = {
      "0:everything is done",
      "1:some article failed; it is named on standard error, and the report is on the others",
      "2:the command line is wrong"
    },
    footer = {
      "  byline report articles/ --output report/",
      "  byline report --per-article -o report/ articles/",
      "  byline report results.jsonl --texts articles/ -o report/"
    })
final class ReportCommand extends BatchCommand {

  private static final String INDEX = "index.html";

  private final ConcurrentHashMap<String, Map<String, List<Alternative>>> alternatives =
      new ConcurrentHashMap<>();
  private final Report.Builder report = Report.builder();
  private int reported;

  @Spec private @Nullable CommandSpec command;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "A new or empty folder; the report is index.html in it.")
  private @Nullable Path output;

  @Option(
      names = "--per-article",
      description = "A file for each article, and index.html with what they have in common.")
  private boolean perArticle;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "What the report is called (default: Who said what).")
  private @Nullable String title;

  ReportCommand(Io io, EngineLoader loader) {
    super(io, loader);
  }

  @Override
  public Integer call() throws IOException {
    Path folder = requireNonNull(output);
    OutputGuard guard = new OutputGuard();
    guard.add("--output", folder.resolve(INDEX));
    if (title != null) {
      report.title(title);
    }
    FolderDestination pages = destination(folder);
    Gathering gathering = new Gathering(io, this::add);
    EngineLoader explaining =
        options -> new ExplainingEngine(loader.loadExplainer(options), alternatives);
    try (ArticleInputs inputs = input.open(io, guard, /* needsTexts= */ true);
        LazyEngine engine = new LazyEngine(io, explaining, engineOptions)) {
      gathering.over(inputs, engine, threads.get());
    }
    if (reported == 0) {
      io.say("there is nothing to report on");
    } else {
      write(pages);
    }
    return gathering.exitCode();
  }

  private FolderDestination destination(Path folder) {
    try {
      return FolderDestination.fresh(folder);
    } catch (IOException e) {
      throw Usage.error(command, "--output " + folder + " cannot be written: " + Reasons.of(e));
    }
  }

  private void add(Analysis analysis) {
    report.add(analysis, alternatives.getOrDefault(analysis.article().id(), Map.of()));
    reported++;
  }

  private void write(FolderDestination pages) throws IOException {
    Report made = report.build();
    Map<String, String> files = perArticle ? made.pages() : Map.of(INDEX, made.page());
    for (Map.Entry<String, String> file : files.entrySet()) {
      pages.write(file.getKey(), file.getValue().getBytes(UTF_8));
    }
  }
}
