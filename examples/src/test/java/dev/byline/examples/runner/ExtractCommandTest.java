package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of {@code byline extract}, without models. */
class ExtractCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path dir;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  @Test
  void json_of_a_single_file_is_its_object() throws IOException {
    Path file = file("a.txt", "One.");

    Console run = Console.run(Engines.FIRST_CHARACTER, "extract", "--format", "json", file + "");

    assertThat(run.exit()).isZero();
    JsonNode result = JSON.readTree(run.out());
    assertThat(result.get("id").asText()).isEqualTo("a.txt");
    assertThat(result.get("quotes")).hasSize(1);
    assertThat(result.get("diagnostics").isArray()).isTrue();
  }

  @Test
  void json_of_a_folder_is_an_array_in_name_order_of_its_text_files() throws IOException {
    file("b.txt", "Two.");
    file("a.txt", "One.");
    file("c.md", "Not an article.");

    Console run = Console.run(Engines.FIRST_CHARACTER, "extract", "--format", "json", dir + "");

    JsonNode results = JSON.readTree(run.out());
    assertThat(results.isArray()).isTrue();
    assertThat(results.findValuesAsText("id")).contains("a.txt", "b.txt").doesNotContain("c.md");
    assertThat(results.get(0).get("id").asText()).isEqualTo("a.txt");
  }

  @Test
  void json_lines_in_and_out_keep_the_order_on_many_threads() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      lines.append("{\"id\":\"n").append(i).append("\",\"text\":\"Text ").append(i).append("\"}\n");
    }
    Path file = file("many.jsonl", lines.toString());

    String one = Console.run(Engines.FIRST_CHARACTER, "extract", "--format=jsonl", file + "").out();
    Console four =
        Console.run(Engines.FIRST_CHARACTER, "extract", "--format=jsonl", "--threads=4", file + "");

    assertThat(one.lines()).hasSize(200);
    assertThat(four.out()).isEqualTo(one);
    assertThat(four.err()).contains("articles=200 failed=0 tokens=200 ");
  }

  @Test
  void the_last_line_on_standard_error_is_the_tally() throws IOException {
    Console run = Console.run(Engines.EMPTY, "extract", file("a.txt", "One.") + "");

    assertThat(run.err().lines().reduce((first, last) -> last))
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .matches(
                        "articles=1 failed=0 tokens=1 load_s=\\d+\\.\\d\\d run_s=\\d+\\.\\d\\d"
                            + " tokens_per_s=\\d+"));
  }

  @Test
  void what_cannot_be_read_or_analysed_is_named_and_the_rest_is_written() throws IOException {
    file("a.txt", "One.");
    file("b.txt", "FAIL");
    Files.write(dir.resolve("c.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9, ' '});
    file("d.txt", "Four.");

    Console run =
        Console.run(
            Engines.FIRST_CHARACTER, "extract", "--format=jsonl", dir + "", dir + "/missing.txt");

    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err())
        .contains("b.txt: ", "was told to")
        .contains("c.txt: not UTF-8 at byte 3", "missing.txt: no such file or folder")
        .contains("articles=2 failed=3 ");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void a_bad_line_and_a_repeated_id_fail_alone() throws IOException {
    Path file =
        file(
            "x.jsonl",
            """
            {"id":"a","text":"One."}

            {"id":"a","text":"Again."}
            {"id":"b"}
            no json
            {"id":"c","text":"Three."}\
            """);

    Console run = Console.run(Engines.FIRST_CHARACTER, "extract", "--format=jsonl", file + "");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err())
        .contains("byline: a: an article before it has the same id")
        .contains("x.jsonl:4: ")
        .contains("x.jsonl:5: ")
        .contains("failed=3 ");
  }

  @Test
  void two_files_of_one_name_are_two_articles_called_by_their_paths() throws IOException {
    Files.createDirectories(dir.resolve("p"));
    Files.createDirectories(dir.resolve("q"));
    Path first = file("p/a.txt", "One.");
    Path second = file("q/a.txt", "Two.");
    file("q/b.txt", "Three.");

    Console files = extract("--format=jsonl", first + "", second + "");
    Console folders = extract("--format=jsonl", dir + "/p", dir + "/q");
    Console together = extract("--format=jsonl", dir + "");

    assertThat(ids(files)).containsExactly(first + "", second + "");
    assertThat(ids(folders)).containsExactly(first + "", second + "", "b.txt");
    assertThat(ids(together)).containsExactly("p/a.txt", "q/a.txt", "q/b.txt");
  }

  private static Console extract(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "extract";
    System.arraycopy(args, 0, all, 1, args.length);
    return Console.run(Engines.FIRST_CHARACTER, all);
  }

  private static List<String> ids(Console run) {
    return run.out().lines().map(line -> line.replaceAll("^.\"id\":\"(.*?)\".*", "$1")).toList();
  }

  @Test
  void bad_usage_is_said_in_a_line_that_names_the_value() throws IOException {
    String article = file("a.txt", "One.").toString();

    assertThat(Console.run(Engines.EMPTY, "extract").exit()).isEqualTo(2);
    assertThat(Console.run(Engines.EMPTY, "extrakt", article).exit()).isEqualTo(2);
    assertBadUsage("--threads 0", "extract", "--threads=0", article);
    assertBadUsage("--min-confidence 1.5", "extract", "--min-confidence=1.5", article);
    assertBadUsage("yaml", "extract", "--format=yaml", article);
    assertBadUsage("--output " + dir, "extract", "--output=" + dir, article);
  }

  private static void assertBadUsage(String named, String... args) {
    Console run = Console.run(Engines.EMPTY, args);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(named);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void standard_input_is_an_article_or_json_lines() throws IOException {
    byte[] text = "“Zwölf,” she said. 🏳️".getBytes(UTF_8);
    byte[] lines = " {\"id\":\"z\",\"text\":\"x\"}\n".getBytes(UTF_8);

    Console article =
        Console.run(Engines.FIRST_CHARACTER, text, false, "extract", "--format=json", "-");
    Console fromLines =
        Console.run(Engines.FIRST_CHARACTER, lines, false, "extract", "--format=jsonl", "-");

    assertThat(JSON.readTree(article.out()).get("id").asText()).isEqualTo("stdin");
    assertThat(JSON.readTree(article.out()).at("/quotes/0/text").asText()).isEqualTo("“");
    assertThat(JSON.readTree(fromLines.out()).get("id").asText()).isEqualTo("z");
  }

  @Test
  void results_go_to_the_output_file() throws IOException {
    Path file = file("a.txt", "One.");
    Path output = dir.resolve("out.jsonl");

    Console run =
        Console.run(Engines.EMPTY, "extract", "--format=jsonl", "--output=" + output, file + "");

    assertThat(run.out()).isEmpty();
    assertThat(Files.readAllLines(output)).hasSize(1);
  }

  @Test
  void json_lines_may_begin_with_a_byte_order_mark_and_end_lines_as_windows_does()
      throws IOException {
    Path file =
        file("w.jsonl", "\uFEFF{\"id\":\"a\",\"text\":\"x\"}\r\n{\"id\":\"b\",\"text\":\"y\"}\r\n");

    Console run = Console.run(Engines.EMPTY, "extract", "--format=jsonl", file + "");

    assertThat(run.err()).contains("articles=2 failed=0");
  }

  @Test
  void a_lone_surrogate_survives_as_an_escape() throws IOException {
    byte[] line = "{\"id\":\"s\",\"text\":\"\\ud83d.\"}".getBytes(UTF_8);

    Console run =
        Console.run(Engines.FIRST_CHARACTER, line, false, "extract", "--format=jsonl", "-");

    assertThat(JSON.readTree(run.out()).at("/quotes/0/text").asText()).isEqualTo("\ud83d");
  }

  @Test
  void a_pipe_sees_neither_colour_nor_progress_and_a_terminal_sees_both() throws IOException {
    Path file = file("a.txt", "One.");

    Console pipe = Console.run(Engines.FIRST_CHARACTER, "extract", file + "");
    Console terminal =
        Console.run(Engines.FIRST_CHARACTER, new byte[0], true, "extract", file + "");

    assertThat(pipe.out() + pipe.err()).doesNotContain("\u001B").doesNotContain("\r");
    assertThat(terminal.err()).contains("\r").contains("articles=1");
  }

  @Test
  void version_and_help_are_there() {
    assertThat(Console.run(Engines.EMPTY, "--version").out()).startsWith("byline ");
    Console help = Console.run(Engines.EMPTY, "extract", "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("--format").contains("Exit codes");
  }

  @Test
  void without_a_command_the_samples_are_analysed() {
    Console run = Console.run(Engines.FIRST_CHARACTER);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains(Samples.NAMES);
  }
}
