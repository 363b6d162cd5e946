package dev.byline.examples.runner;

import dev.byline.examples.runner.report.OutputFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command writes what it found in all articles together. */
final class AcrossOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "text",
      paramLabel = "FORMAT",
      converter = FormatNames.class,
      description = "text (default), json, or what else the command names.")
  private OutputFormat format = OutputFormat.TEXT;

  AcrossOptions() {}

  OutputFormat format() {
    return format;
  }

  /**
   * Checks the format.
   *
   * @throws ParameterException if the command does not write it
   */
  void requireOneOf(Set<OutputFormat> formats) {
    if (!formats.contains(format)) {
      throw Usage.error(command, "--format " + format + " must be one of " + formats);
    }
  }
}
