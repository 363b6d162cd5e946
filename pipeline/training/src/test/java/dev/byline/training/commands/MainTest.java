package dev.byline.training.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine commands =
      Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

  static Stream<String> names() {
    return Main.commandLine().getSubcommands().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_command_and_option_says_what_it_does(String name) {
    CommandLine.Model.CommandSpec command = commands.getSubcommands().get(name).getCommandSpec();

    assertThat(command.usageMessage().description()).as(name).isNotEmpty();
    assertThat(command.options())
        .hasSizeGreaterThan(2)
        .allSatisfy(
            option ->
                assertThat(String.join("", option.description()))
                    .as(option.longestName())
                    .isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_command_starts_and_explains_itself(String name) {
    assertThat(commands.execute(name, "--help")).isZero();
    String listed = commands.getSubcommands().get(name).getCommandName(); // of an alias too
    assertThat(out.toString()).contains("Usage: byline-train " + listed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "train",
        "average",
        "quantize",
        "evaluate",
        "borders",
        "boundaries",
        "weights",
        "confidence",
        "reliability",
        "middle",
        "coreference",
        "coreference-check"
      })
  void commands_keep_their_names(String name) {
    assertThat(names()).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          train --data=no --output=no --window=200   | --window is at most 192, not 200
          train --data=no --output=no --epochs=0     | epochs
          quantize --model=a --model=b --output=no   | --model is given 2 times, not once
          """)
  void what_cannot_be_is_bad_usage(String line, String message) {
    assertThat(commands.execute(line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(message);
  }

  @Test
  void each_command_has_its_own_defaults_of_training() {
    assertThat(defaults("train", "--epochs", "--batch", "--window", "--rate", "--head-rate"))
        .containsExactly(4, 16, 190, 2e-4, 1e-3);
    assertThat(defaults("coreference", "--epochs", "--batch", "--rate", "--head-rate"))
        .containsExactly(3, 8, 1e-4, 1e-3);
  }

  private List<Object> defaults(String name, String... options) {
    CommandLine.Model.CommandSpec command = commands.getSubcommands().get(name).getCommandSpec();
    return Stream.of(options)
        .map(option -> command.findOption(option).initialValue())
        .collect(Collectors.toList());
  }

  @Test
  void a_corpus_that_is_not_there_is_said_in_one_line() {
    assertThat(commands.execute("evaluate", "--data=no/such/folder")).isEqualTo(1);
    assertThat(err.toString().strip()).contains("no/such/folder").hasLineCount(1);
  }
}
