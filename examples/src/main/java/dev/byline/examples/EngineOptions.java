package dev.byline.examples;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the command line that concern the analysis itself. */
final class EngineOptions {

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Leave out attributions below this confidence, 0 to 1 (default: 0.4).")
  private @Nullable Double minConfidence;

  @Option(
      names = "--include-intentions",
      description = "Report what people mean or want to do, not only what they say and think.")
  private boolean includeIntentions;

  EngineOptions() {}

  /** Options for a program that has no command line. */
  static EngineOptions withIntentions() {
    EngineOptions options = new EngineOptions();
    options.includeIntentions = true;
    return options;
  }

  OptionalDouble minConfidence() {
    return minConfidence == null ? OptionalDouble.empty() : OptionalDouble.of(minConfidence);
  }

  boolean includeIntentions() {
    return includeIntentions;
  }
}
