package dev.byline.examples.runner.options;

import picocli.CommandLine.Option;

/** How intervals are found: by drawing as many articles again and again from those there are. */
final class BootstrapOptions extends CheckedOptions {

  private static final int MOST = 1_000_000;

  private int resamples = 1000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "With --gold: of the bootstrap (default: 1).")
  private long seed = 1;

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      description =
          "With --gold: resamples of the articles for the 95 %% intervals; 0 for none (default:"
              + " 1000).")
  private void setResamples(int number) {
    resamples = within("--bootstrap", number, 0, MOST);
  }

  int resamples() {
    return resamples;
  }

  long seed() {
    return seed;
  }
}
