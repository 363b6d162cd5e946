package dev.byline.examples.runner.options;

import dev.byline.examples.runner.report.OutputFormat;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a command writes what it found in all articles together. */
public final class AcrossOptions extends CheckedOptions {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatNames.class,
      description = "text (default), json, or what else the command names.")
  private OutputFormat format = OutputFormat.TEXT;

  /** In which format. */
  public OutputFormat format() {
    return format;
  }

  /**
   * Checks the format.
   *
   * @throws ParameterException if the command does not write it
   */
  public void requireOneOf(Set<OutputFormat> formats) {
    if (!formats.contains(format)) {
      throw wrong("--format " + format + " must be one of " + formats);
    }
  }
}
