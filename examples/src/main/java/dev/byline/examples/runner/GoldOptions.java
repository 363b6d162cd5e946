package dev.byline.examples.runner;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** One's own gold, and what to do with the comparison. */
final class GoldOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

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

  private int bootstrap = 1000;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "With --gold: of the bootstrap (default: 1).")
  private long seed = 1;

  GoldOptions() {}

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      description =
          "With --gold: resamples of the articles for the 95 %% intervals; 0 for none (default:"
              + " 1000).")
  private void setBootstrap(int resamples) {
    if (resamples < 0 || resamples > 1_000_000) {
      throw Usage.error(command, "--bootstrap " + resamples + " must be within 0 and 1000000");
    }
    bootstrap = resamples;
  }

  /** The annotated articles, if one's own are to be scored on. */
  Optional<Path> gold() {
    return Optional.ofNullable(gold);
  }

  Optional<Path> results() {
    return Optional.ofNullable(results);
  }

  Optional<Path> errors() {
    return Optional.ofNullable(errors);
  }

  Optional<Path> figures() {
    return Optional.ofNullable(figures);
  }

  int bootstrap() {
    return bootstrap;
  }

  long seed() {
    return seed;
  }
}
