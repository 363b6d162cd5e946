package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that was cut short goes on; an older output stays until there is a newer one. */
class ResumeTest {

  @TempDir Path dir;

  private Path articles;
  private Path output;
  private Path part;

  @BeforeEach
  void write() throws IOException {
    articles = Files.createDirectory(dir.resolve("news"));
    for (String name : List.of("a", "b", "c", "d")) {
      Files.writeString(articles.resolve(name + ".txt"), name);
    }
    output = dir.resolve("out.jsonl");
    part = dir.resolve("out.jsonl.part");
  }

  private Console extract(String... more) {
    String[] fixed = {"extract", "--format=jsonl", "--output=" + output};
    return Console.run(
        Engines.FAULTY, Stream.of(fixed, more).flatMap(Stream::of).toArray(String[]::new));
  }

  private Console withoutModels(String option) {
    return Console.runLoading(
        options -> {
          throw new IllegalStateException("no model");
        },
        new byte[0],
        /* terminal= */ false,
        "extract",
        "--format=jsonl",
        option,
        "--output=" + output,
        articles + "");
  }

  private List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }

  private List<String> whole() throws IOException {
    extract(articles + "");
    List<String> lines = lines(output);
    Files.delete(output);
    return lines;
  }

  @Test
  void keeps_whole_records_cuts_a_torn_one_and_does_the_rest() throws IOException {
    List<String> all = whole();
    Files.writeString(part, all.get(0) + "\n" + all.get(1) + "\n" + all.get(2).substring(0, 9));

    Console run = extract("--resume", articles + "");

    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("2 articles have a result already")
        .contains("articles=2 failed=0");
    assertThat(lines(output)).isEqualTo(all);
    assertThat(part).doesNotExist();
  }

  @Test
  void puts_what_failed_before_where_it_belongs() throws IOException {
    List<String> all = whole();
    Files.write(part, List.of(all.get(0), all.get(3)));

    extract("--resume", articles + "", "--threads=3");

    assertThat(lines(output)).isEqualTo(all);
  }

  @Test
  void goes_on_with_a_finished_output_and_leaves_what_is_not_among_the_input() throws IOException {
    List<String> all = whole();
    Files.write(output, List.of(all.get(1), "{\"id\":\"yesterday\"}", all.get(0)));

    extract("--resume", articles + "");

    assertThat(lines(output))
        .containsExactly("{\"id\":\"yesterday\"}", all.get(0), all.get(1), all.get(2), all.get(3));
  }

  @Test
  void a_record_that_is_there_twice_is_there_once_afterwards() throws IOException {
    List<String> all = whole();
    Files.write(part, List.of(all.get(0), all.get(0), all.get(1)));

    extract("--resume", articles + "");

    assertThat(lines(output)).isEqualTo(all);
  }

  @Test
  void with_nothing_to_do_no_model_is_loaded_and_nothing_is_touched() throws IOException {
    extract(articles + "");
    Object before = Files.getLastModifiedTime(output);

    Console run = withoutModels("--resume");

    assertThat(run.exit()).isZero();
    assertThat(Files.getLastModifiedTime(output)).isEqualTo(before);
    assertThat(part).doesNotExist();
  }

  @Test
  void what_fails_again_is_counted_again_and_the_rest_is_kept() throws IOException {
    List<String> all = whole();
    Files.writeString(articles.resolve("b.txt"), "NULL");
    extract(articles + "");
    assertThat(lines(output)).hasSize(3);

    Console again = extract("--resume", articles + "");
    Files.writeString(articles.resolve("b.txt"), "b");
    Console repaired = extract("--resume", articles + "");

    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.err()).contains("articles=0 failed=1");
    assertThat(repaired.exit()).isZero();
    assertThat(lines(output)).isEqualTo(all);
  }

  @Test
  void an_engine_that_cannot_be_loaded_leaves_the_older_output() throws IOException {
    Files.writeString(output, "older\n");

    Console run = withoutModels("--threads=2");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("byline: no model");
    assertThat(output).hasContent("older");
    assertThat(part).doesNotExist();
  }

  @Test
  void without_resume_unfinished_results_are_put_aside_and_not_lost() throws IOException {
    Files.writeString(part, "{\"id\":\"long work\"}\n");

    Console run = extract(articles + "");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("are now in ").contains("out.jsonl.part.old");
    assertThat(dir.resolve("out.jsonl.part.old")).hasContent("{\"id\":\"long work\"}");
    assertThat(lines(output)).hasSize(4);
  }

  @Test
  void a_link_stays_a_link_and_permissions_stay() throws IOException {
    Path real = Files.createDirectory(dir.resolve("real")).resolve("results");
    Files.writeString(real, "older\n");
    var permissions = PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(real, permissions);
    Files.createSymbolicLink(output, real);

    extract(articles + "");

    assertThat(output).isSymbolicLink();
    assertThat(lines(real)).hasSize(4);
    assertThat(Files.getPosixFilePermissions(real)).isEqualTo(permissions);
  }

  @Test
  void json_lines_are_gone_on_with_by_their_ids() throws IOException {
    Path lines = dir.resolve("x.jsonl");
    Files.writeString(
        lines, "{\"id\":\"é\\n\",\"text\":\"x\"}\n{\"id\":\"\\ud83d\",\"text\":\"y\"}\n");
    extract(lines + "");
    List<String> all = lines(output);
    Files.writeString(lines, "{\"id\":\"new\",\"text\":\"z\"}\n", StandardOpenOption.APPEND);

    Console run = extract("--resume", lines + "");

    assertThat(run.err()).contains("articles=1 failed=0");
    assertThat(lines(output)).hasSize(3).startsWith(all.get(0), all.get(1));
  }
}
