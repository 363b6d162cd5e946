package dev.byline.examples.runner;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many articles to analyse at a time. */
final class ThreadsOption {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  private int threads = 1;

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      description = "Analyse this many articles at a time (default: 1).")
  private void set(int value) {
    if (value < 1) {
      throw Usage.error(command, "--threads " + value + " must be at least 1");
    }
    threads = value;
  }

  int get() {
    return threads;
  }
}
