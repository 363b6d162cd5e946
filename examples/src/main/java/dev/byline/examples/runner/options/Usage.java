package dev.byline.examples.runner.options;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Says that a command line is wrong. */
public final class Usage {

  private Usage() {}

  /**
   * The error that makes the runner print the message and end with the code for wrong usage.
   *
   * @param command the command that was called, which picocli has put in by then
   */
  public static ParameterException error(@Nullable CommandSpec command, String message) {
    return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
  }
}
