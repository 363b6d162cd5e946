package dev.byline.examples.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What failed is written down so that it can be run again alone. */
class DeadLettersTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path dir;

  private Path failed;
  private Path news;

  @BeforeEach
  void write() throws IOException {
    failed = dir.resolve("failed.jsonl");
    news = Files.createDirectories(dir.resolve("news/deep")).getParent();
    Files.writeString(news.resolve("a.txt"), "Late.");
    Files.writeString(news.resolve("deep/b.txt"), "NULL");
    Files.write(news.resolve("c.txt"), new byte[] {(byte) 0xE9});
    Files.writeString(
        news.resolve("d.jsonl"),
        "\n{\"id\":\"d1\",\"text\":\"x\"}\n{\"id\":\"d2\",\"text\":\"MEMORY\"}\n{\"id\":\"d3\"}\n");
    Files.writeString(
        news.resolve("e.json"),
        "[{\"id\":\"e1\",\"text\":\"x\"},{\"id\":\"e2\",\"text\":\"STACK\"}]");
  }

  private static Console extract(String... args) {
    String[] fixed = {"extract", "--format=jsonl"};
    return Console.run(
        Engines.FAULTY, Stream.of(fixed, args).flatMap(Stream::of).toArray(String[]::new));
  }

  @Test
  void names_each_with_its_stage_its_error_and_its_place() throws IOException {
    Console run = extract("--failed=" + failed, news + "");

    assertThat(run.exit()).isEqualTo(1);
    List<String> letters = Files.readAllLines(failed);
    assertThat(letters).hasSize(5);
    JsonNode unreadable = JSON.readTree(letters.get(0));
    assertThat(unreadable.get("id").asText()).isEqualTo("c.txt");
    assertThat(unreadable.get("stage").asText()).isEqualTo("read");
    assertThat(unreadable.get("error").asText()).isEqualTo("not UTF-8 at byte 0");
    assertThat(unreadable.get("path").asText()).isEqualTo(news.resolve("c.txt").toString());
    JsonNode line = JSON.readTree(letters.get(1));
    assertThat(line.get("id").asText()).isEqualTo("d2");
    assertThat(line.get("stage").asText()).isEqualTo("analyze");
    assertThat(line.get("number").asInt()).isEqualTo(3);
    assertThat(line.get("offset").asInt()).isEqualTo(24);
  }

  @Test
  void run_again_alone_the_repaired_articles_are_the_ones_that_were_missing() throws IOException {
    List<String> first = extract("--failed=" + failed, news + "").out().lines().toList();
    Files.writeString(news.resolve("deep/b.txt"), "Late.");
    Files.writeString(news.resolve("c.txt"), "é");
    String same = Files.readString(news.resolve("d.jsonl"));
    Files.writeString(
        news.resolve("d.jsonl"),
        same.replace("MEMORY", "Later.")
            .replace("{\"id\":\"d3\"}", "{\"id\":\"d3\",\"text\":\"\"}"));
    Files.writeString(
        news.resolve("e.json"),
        "[{\"id\":\"e1\",\"text\":\"x\"},{\"id\":\"e2\",\"text\":\"Late.\"}]");

    Console again = extract(failed + "");

    assertThat(again.exit()).as(again.err()).isZero();
    List<String> whole = extract(news + "").out().lines().toList();
    assertThat(Stream.concat(first.stream(), again.out().lines()))
        .containsExactlyInAnyOrderElementsOf(whole);
    assertThat(whole).hasSize(8);
  }

  @Test
  void what_fails_again_leads_to_the_same_place() throws IOException {
    extract("--failed=" + failed, news + "");
    Path second = dir.resolve("second.jsonl");

    Console again = extract("--failed=" + second, failed + "");

    assertThat(again.exit()).isEqualTo(1);
    assertThat(Files.readAllLines(second)).isEqualTo(Files.readAllLines(failed));
  }

  @Test
  void an_article_of_standard_input_is_in_its_letter() throws IOException {
    byte[] line =
        "{\"id\":\"\\u001b\",\"text\":\"NULL\",\"publishedOn\":\"2024-03-09\"}\n".getBytes(UTF_8);

    Console.run(
        Engines.FAULTY, line, false, "extract", "--format=jsonl", "--failed=" + failed, "-");
    Console again =
        Console.run(Engines.FIRST_CHARACTER, "extract", "--format=jsonl", failed.toString());

    assertThat(Files.readString(failed)).matches("[\\x20-\\x7e]+\\n").contains("\"path\":null");
    JsonNode result = JSON.readTree(again.out());
    assertThat(result.get("id").asText()).isEqualTo("\u001b");
    assertThat(result.get("publishedOn").asText()).isEqualTo("2024-03-09");
  }

  @Test
  void nothing_failed_is_an_empty_file_in_the_place_of_an_older_one() throws IOException {
    Files.writeString(failed, "older\n");

    extract("--failed=" + failed, news.resolve("a.txt") + "");

    assertThat(failed).isEmptyFile();
  }

  @Test
  void a_file_that_changed_is_not_taken_for_the_article() throws IOException {
    extract("--failed=" + failed, news + "");
    Files.writeString(
        news.resolve("d.jsonl"),
        "\n{\"id\":\"d1\",\"text\":\"x\"}\n{\"id\":\"other\",\"text\":\"\"}\n");

    Console again = extract(failed + "");

    assertThat(again.err())
        .contains("failed.jsonl:2: the file has changed: it holds other there")
        .contains("failed.jsonl:3: the file is shorter now");
  }
}
