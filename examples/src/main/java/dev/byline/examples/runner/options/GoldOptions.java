package dev.byline.examples.runner.options;

import dev.byline.examples.evaluation.gold.GoldEvaluation;
import dev.byline.examples.runner.console.Io;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One's own gold, and what to do with the comparison. */
public final class GoldOptions {

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description =
          "Annotated articles of your own, instead of the development data: text/*.txt with"
              + " attributions/<article>_<annotator>.ann (brat standoff, as in PolNeAR) or"
              + " analyses/<article>.json (what Byline writes, corrected), or <article>.txt with"
              + " <article>.ann. Needs no python3.")
  private @Nullable Path gold;

  @Option(
      names = "--results",
      paramLabel = "FILE",
      description = "With --gold: compare these JSON lines of extract instead of analysing anew.")
  private @Nullable Path results;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "With --gold: write what was missed, spurious or partly right, as a table.")
  private @Nullable Path errors;

  @Option(
      names = "--figures",
      paramLabel = "FILE",
      description = "With --gold: write the figures and their intervals, as a table.")
  private @Nullable Path figures;

  @Mixin private BootstrapOptions bootstrap = new BootstrapOptions();

  /** The annotated articles, if one's own are to be scored on. */
  public Optional<Path> gold() {
    return Optional.ofNullable(gold);
  }

  /** Results to score, instead of analysing the articles. */
  public Optional<Path> results() {
    return Optional.ofNullable(results);
  }

  /** Writes the tables that were asked for, and prints the report. */
  public void write(GoldEvaluation evaluation, PrintWriter out, Io io) throws IOException {
    if (errors != null) {
      Files.writeString(errors, evaluation.errors());
    }
    if (figures != null) {
      Files.writeString(figures, evaluation.table(bootstrap.resamples(), bootstrap.seed()));
    }
    out.print(evaluation.report(bootstrap.resamples(), bootstrap.seed()));
    out.flush();
    evaluation.problems().forEach(problem -> io.say("not in the figures: " + problem));
    if (errors != null) {
      io.say(evaluation.errorCount() + " errors in " + errors);
    }
  }
}
