package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.pipeline.CountedAnalysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code byline extract --format brat}, read back by {@code evaluate --gold}. */
class BratFormatTest {

  private static final Analysis REPORTED = Analyses.reported();
  private static final Engine REPORTING = article -> new CountedAnalysis(REPORTED, 1);

  @TempDir Path dir;

  private Console extract(Engine engine, String input) {
    return Console.run(
        engine,
        input.getBytes(UTF_8),
        false,
        "extract",
        "--format=brat",
        "--output=" + dir.resolve("out"),
        "-");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(dir.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void evaluate_reads_back_what_was_written() throws IOException {
    Console run = extract(REPORTING, "x");

    assertThat(run.exit()).isZero();
    assertThat(files()).containsExactly("annotation.conf", "reported.ann", "reported.txt");
    assertThat(dir.resolve("out/reported.txt")).hasContent(REPORTED.article().text());
    Console evaluated =
        Console.run(REPORTING, "evaluate", "--gold=" + dir.resolve("out"), "--claims=all");
    assertThat(evaluated.exit()).isZero();
    assertThat(evaluated.out())
        .contains("2 attributions in the gold, 2 found")
        .containsPattern("attribution exact +P 100.0% \\[100.0, 100.0\\] +R 100.0%");
  }

  @Test
  void ids_become_names_of_files_in_the_folder_and_nowhere_else() throws IOException {
    extract(
        Engines.FIRST_CHARACTER,
        """
        {"id":"mon/a.txt","text":"x"}
        {"id":"tue/A.txt","text":"y \\ud83d z"}
        {"id":"../../.b","text":"z"}
        {"id":"/","text":"z"}
        """);

    assertThat(files())
        .containsExactly(
            "_.ann",
            "_.txt",
            "_b.ann",
            "_b.txt",
            "a.ann",
            "a.txt",
            "annotation.conf",
            "tue_A.ann",
            "tue_A.txt");
    assertThat(Files.readString(dir.resolve("out/tue_A.txt"))).isEqualTo("y \ufffd z");
  }

  @Test
  void a_run_that_failed_can_be_repeated_into_the_same_folder() throws IOException {
    Console failed = extract(Engines.FIRST_CHARACTER, "FAIL");

    assertThat(failed.exit()).isEqualTo(1);
    assertThat(dir.resolve("out")).doesNotExist();
    Files.createDirectory(dir.resolve("out"));
    assertThat(extract(Engines.FIRST_CHARACTER, "FAIL").exit()).isEqualTo(1);
    assertThat(dir.resolve("out")).as("of the user's own").isEmptyDirectory();
    assertThat(extract(REPORTING, "x").exit()).isZero();
    assertThat(files()).containsExactly("annotation.conf", "reported.ann", "reported.txt");
  }

  @Test
  void a_run_over_nothing_leaves_a_folder_that_brat_can_open() throws IOException {
    Path empty = Files.writeString(dir.resolve("none.json"), "[]");
    String[] call = {"extract", "--format=brat", "--output=" + dir.resolve("out"), empty + ""};

    assertThat(Console.run(REPORTING, call).exit()).isZero();
    assertThat(files()).containsExactly("annotation.conf");
  }

  @Test
  void a_folder_with_something_in_it_is_left_alone() throws IOException {
    Path mine = Files.createDirectory(dir.resolve("out")).resolve("mine.ann");
    Files.writeString(mine, "mine");

    Console run = extract(REPORTING, "x");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("the folder is not empty");
    assertThat(files()).containsExactly("mine.ann");
    assertThat(Console.run(REPORTING, "extract", "--format=brat", "-").err())
        .contains("--format brat needs --output FOLDER");
  }
}
