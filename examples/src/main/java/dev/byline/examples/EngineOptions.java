package dev.byline.examples;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of the command line that concern the analysis itself. */
final class EngineOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  private OptionalDouble minConfidence = OptionalDouble.empty();

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

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Leave out attributions below this confidence, 0 to 1 (default: 0.25).")
  private void setMinConfidence(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw Usage.error(command, "--min-confidence " + value + " must be within 0 and 1");
    }
    minConfidence = OptionalDouble.of(value);
  }

  OptionalDouble minConfidence() {
    return minConfidence;
  }

  boolean includeIntentions() {
    return includeIntentions;
  }
}
