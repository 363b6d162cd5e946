package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the runner says about itself, to whom, and what it says of a command line that is wrong. */
class HelpTest {

  @TempDir Path dir;

  /** As the root lists them. */
  static List<String> commands() {
    String help = Console.run(Engines.EMPTY, "--help").out();
    String list = help.substring(help.indexOf("Commands"), help.indexOf("Exit codes:"));
    Matcher command = Pattern.compile("(?m)^ {2}([a-z]+) {2}").matcher(list);
    return command.results().map(match -> match.group(1)).toList();
  }

  @Test
  void the_root_lists_every_command() {
    assertThat(commands())
        .contains("extract", "explain", "index", "evaluate", "rules", "completion", "help");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_shows_examples_and_exit_codes(String command) {
    Console help = Console.run(Engines.EMPTY, command, "--help");

    assertThat(help.exit()).isZero();
    if (!command.equals("help")) {
      assertThat(help.out()).contains("Exit codes:", "Examples:\n  ", "byline");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "extrakt, did you mean extract",
    "extract --formt=x y, did you mean --format?",
    "extract --format=yaml y, 'there is no format \"yaml\", but text, json, jsonl'",
    "extract, 'name a file, a folder, or - for standard input: byline extract articles/'",
    "extract -d monday x, --published-on monday must be a day such as 2024-03-09",
    "index -f brat x, 'it can be one of [text, json, jsonl, csv'",
    "index --bom x, --bom needs --format csv",
    "index --top 0 x, --top 0 must be at least 1"
  })
  void a_wrong_command_line_is_told_what_to_do(String line, String remedy) {
    Console run = Console.run(Engines.EMPTY, line.split(" "));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(remedy).contains("--help'.");
  }

  @Test
  void a_path_without_a_command_is_told_which() throws IOException {
    Path file = Files.writeString(dir.resolve("a.txt"), "One.");

    Console run = Console.run(Engines.EMPTY, file + "");

    assertThat(run.err()).contains("say what to do with it: byline extract " + file);
  }

  @Test
  void a_shell_completes_commands_and_options() throws Exception {
    Console run =
        Shell.run(
            dir,
            """
            source <($BYLINE completion)
            complete -p byline
            COMP_WORDS=(byline ex) COMP_CWORD=1; _complete_byline; echo "${COMPREPLY[@]}"
            COMP_WORDS=(byline extract --published) COMP_CWORD=2 COMP_LINE='byline extract --pub'
            _complete_byline; echo "${COMPREPLY[@]}"
            """);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("-F _complete_byline", "extract explain", "--published-on");
  }

  /** What a terminal gets, by a program that has one. */
  private Console onTerminal(String command) throws Exception {
    Files.writeString(dir.resolve("a.txt"), "One.");
    assumeThat(Path.of("/usr/bin/script")).as("a program that opens terminals").exists();
    return Shell.run(
        dir, "export TERM=xterm; script -qec \"" + command + "\" /dev/null < /dev/null");
  }

  @Test
  void colour_is_for_a_terminal_and_progress_is_not_in_a_file() throws Exception {
    Console run = onTerminal("$BYLINE extract a.txt 2> err.txt");

    assertThat(run.out()).contains("\u001b[1m").doesNotContain("articles/s");
    assertThat(dir.resolve("err.txt")).content().startsWith("articles=1").doesNotContain("\r");
  }

  @Test
  void progress_with_rate_and_time_left_is_shown_while_results_go_to_a_file() throws Exception {
    Console run = onTerminal("$BYLINE extract a.txt > out.txt");

    assertThat(run.out())
        .containsPattern("1/1 articles \\(0:00:\\d\\d / 0:00:00\\) [\\d.?]+ articles/s");
    assertThat(dir.resolve("out.txt")).content().doesNotContain("\u001b");
  }
}
