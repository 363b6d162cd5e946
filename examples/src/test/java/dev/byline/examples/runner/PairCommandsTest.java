package dev.byline.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.analysis.Analysis;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.pipeline.CountedAnalysis;
import dev.byline.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code byline verify} and {@code byline diff}. */
class PairCommandsTest {

  /** One quotation an article, from mark to mark, that whoever is named behind it says. */
  private static final Engine QUOTING =
      article -> {
        int end = article.text().lastIndexOf('”') + 1;
        String speaker = article.text().substring(end).strip();
        Quote quote =
            new Quote(
                new QuoteId("q1"),
                article.excerpt(new Span(0, end)),
                article.text().substring(1, end - 1),
                new Attribution.Attributed(
                    Source.builder(speaker, SourceType.PERSON).build(),
                    Optional.empty(),
                    Optional.empty()),
                1,
                "test");
        return new CountedAnalysis(
            new Analysis(article, List.of(), List.of(quote), List.of(), List.of()), 1);
      };

  @TempDir Path dir;

  private String file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }

  @Test
  void a_faithful_text_ends_with_0() throws IOException {
    Console run =
        Console.run(
            QUOTING,
            "verify",
            file("article.txt", "“The dam won’t hold” Karel"),
            file("summary.txt", "“The dam won't hold” Karel"));

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("=== summary.txt against article.txt\n")
        .contains("verbatim: ")
        .endsWith("Faithful.\n");
  }

  @Test
  void what_is_to_be_looked_at_ends_with_3() throws IOException {
    String article = file("article.txt", "“The old dam will not hold” Karel");
    Console altered =
        Console.run(QUOTING, "verify", article, file("other.txt", "“The old dam will hold” Karel"));
    Console given =
        Console.run(
            QUOTING, "verify", article, file("third.txt", "“The old dam will not hold” Maas"));

    assertThat(altered.exit()).isEqualTo(3);
    assertThat(altered.out()).contains("altered: ", "[-not-]", "To be looked at.");
    assertThat(given.exit()).isEqualTo(3);
    assertThat(given.out()).contains("other speaker: ", "in the original: Karel");
  }

  @Test
  void json_is_one_object() throws IOException {
    Console run =
        Console.run(
            QUOTING,
            "verify",
            "-f",
            "json",
            file("article.txt", "“The dam … holds” Karel"),
            file("other.txt", "“Nothing of the kind” Karel"));

    var json = new ObjectMapper().readTree(run.out());
    assertThat(json.path("quotes").path(0).path("verdict").asText()).isEqualTo("INVENTED");
    assertThat(json.path("faithful").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "diff"})
  void the_same_file_is_the_same(String command) throws IOException {
    String article = file("article.txt", "“The dam holds” Karel");

    assertThat(Console.run(QUOTING, command, article, article).exit()).isZero();
    assertThat(Console.run(QUOTING, command, "-f", "json", article, article).exit()).isZero();
  }

  @Test
  void what_is_masked_comes_back_and_what_a_machine_lost_is_named() throws IOException {
    String key = dir.resolve("key.json").toString();
    String article = file("article.txt", "“The dam won’t hold” Karel");

    Console masked = Console.run(QUOTING, "mask", "-k", key, article);
    Console same = Console.run(QUOTING, "unmask", "-k", key, file("same.txt", masked.out() + "!"));
    Console lost = Console.run(QUOTING, "unmask", "-k", key, file("lost.txt", "Nothing"));

    assertThat(masked.exit()).isZero();
    assertThat(masked.out()).isEqualTo("[[Q1]] Karel");
    assertThat(same.exit()).isZero();
    assertThat(same.out()).isEqualTo("“The dam won’t hold” Karel!");
    assertThat(lost.exit()).isEqualTo(3);
    assertThat(lost.err()).contains("[[Q1]] is lost");
    assertThat(Console.run(QUOTING, "unmask", "-k", article, article).exit()).isEqualTo(2);
    assertThat(Console.run(QUOTING, "mask", article).exit()).isEqualTo(2);
  }

  @Test
  void one_text_may_come_from_standard_input() throws IOException {
    Console run =
        Console.run(
            QUOTING,
            "“The dam holds” Karel".getBytes(StandardCharsets.UTF_8),
            false,
            "verify",
            file("article.txt", "“The dam holds” Karel"),
            "-");

    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "diff"})
  void a_text_that_cannot_be_read_ends_with_1(String command) throws IOException {
    String article = file("article.txt", "“The dam holds” Karel");
    Console missing = Console.run(QUOTING, command, article, dir.resolve("none.txt").toString());
    Console two =
        Console.run(
            QUOTING,
            command,
            article,
            file(
                "two.jsonl",
                "{\"id\":\"a\",\"text\":\"“A b” K\"}\n{\"id\":\"b\",\"text\":\"“A b” K\"}\n"));

    assertThat(missing.exit()).isEqualTo(1);
    assertThat(missing.err()).contains("none.txt");
    assertThat(two.exit()).isEqualTo(1);
    assertThat(two.err()).contains("has more than one article");
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "diff"})
  void a_wrong_command_line_ends_with_2(String command) throws IOException {
    String article = file("article.txt", "“The dam holds” Karel");

    assertThat(Console.run(QUOTING, command, article).exit()).isEqualTo(2);
    assertThat(Console.run(QUOTING, command, "-f", "csv", article, article).exit()).isEqualTo(2);
    assertThat(Console.run(QUOTING, command, article, article, "-e", "klingon").exit())
        .isEqualTo(2);
  }
}
