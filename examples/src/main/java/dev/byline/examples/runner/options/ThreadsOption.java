package dev.byline.examples.runner.options;

import picocli.CommandLine.Option;

/** How many articles to analyse at a time. */
public final class ThreadsOption extends CheckedOptions {

  private int threads = 1;

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      description = "Analyse this many articles at a time (default: 1).")
  private void set(int value) {
    if (value < 1) {
      throw wrong("--threads " + value + " must be at least 1");
    }
    threads = value;
  }

  /** So many articles at a time. */
  public int get() {
    return threads;
  }
}
