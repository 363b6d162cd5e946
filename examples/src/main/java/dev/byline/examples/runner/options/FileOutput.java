package dev.byline.examples.runner.options;

import dev.byline.examples.runner.console.Io;
import dev.byline.examples.runner.input.OutputGuard;
import dev.byline.examples.runner.input.Reasons;
import dev.byline.examples.runner.output.Destination;
import dev.byline.examples.runner.output.ResultFile;
import dev.byline.examples.runner.output.StreamDestination;
import dev.byline.examples.runner.report.Style;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a command writes what it found in all articles together. */
public final class FileOutput extends CheckedOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which is replaced when all is done.")
  private @Nullable Path output;

  /** Whether it goes to a file, not to standard output. */
  public boolean isFile() {
    return output != null;
  }

  /** Colour is for eyes: a file gets none, whoever watches the terminal. */
  public Style style(Io io) {
    return io.colour() && output == null ? Style.ANSI : Style.PLAIN;
  }

  /** Knows what will be written. */
  public OutputGuard guard() {
    OutputGuard guard = new OutputGuard();
    if (output == null) {
      guard.addStandardOutput();
    } else {
      guard.add("--output", output);
    }
    return guard;
  }

  /**
   * Where it goes.
   *
   * @throws ParameterException if it cannot go there
   */
  public Destination destination(Io io) {
    if (output == null) {
      return new StreamDestination(io.out());
    }
    try {
      return ResultFile.fresh(output);
    } catch (IOException e) {
      throw wrong("--output " + output + " cannot be written: " + Reasons.of(e));
    }
  }
}
