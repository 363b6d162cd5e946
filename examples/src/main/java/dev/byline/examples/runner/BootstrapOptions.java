package dev.byline.examples.runner;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How intervals are found: by drawing as many articles again and again from those there are. */
final class BootstrapOptions {

  private static final int MOST = 1_000_000;

  private int resamples = 1000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "With --gold: of the bootstrap (default: 1).")
  private long seed = 1;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  BootstrapOptions() {}

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      description =
          "With --gold: resamples of the articles for the 95 %% intervals; 0 for none (default:"
              + " 1000).")
  private void setResamples(int number) {
    if (number < 0 || number > MOST) {
      throw Usage.error(command, "--bootstrap " + number + " must be within 0 and 1000000");
    }
    resamples = number;
  }

  int resamples() {
    return resamples;
  }

  long seed() {
    return seed;
  }
}
