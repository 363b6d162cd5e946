package dev.byline.examples.runner.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that commands mix in, and that say what is wrong with their values. */
abstract class CheckedOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /** The error that makes the runner print the message and end with the code for wrong usage. */
  final ParameterException wrong(String message) {
    return Usage.error(command, message);
  }

  /** A number that must lie within bounds, which count as within. */
  final int within(String option, int number, int least, int most) {
    if (number < least || number > most) {
      throw wrong(option + " " + number + " must be within " + least + " and " + most);
    }
    return number;
  }
}
