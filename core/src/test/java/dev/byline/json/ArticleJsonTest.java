package dev.byline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.text.Article;
import dev.byline.text.RandomSourceMaps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleJsonTest {

  @Test
  void reads_what_is_there() {
    assertThat(
            ArticleJson.read(
                "{\"id\":\"a\",\"text\":\"The ferry.\",\"title\":\"Late\","
                    + "\"publishedOn\":\"2024-03-09\",\"outlet\":\"Velland Courier\"}"))
        .isEqualTo(
            Article.of("a", "The ferry.")
                .withTitle("Late")
                .withPublishedOn(LocalDate.of(2024, 3, 9))
                .withOutlet("Velland Courier"));
  }

  @Test
  void what_is_absent_or_null_is_empty() {
    assertThat(ArticleJson.read("{\"title\":null,\"text\":\"\",\"id\":\"a\",\"outlet\":null}"))
        .isEqualTo(Article.of("a", ""));
  }

  @Test
  void passes_over_what_it_does_not_know() {
    assertThat(
            ArticleJson.read("{\"id\":\"a\",\"url\":{\"x\":[1,{}]},\"text\":\"t\",\"tags\":[]}\n"))
        .isEqualTo(Article.of("a", "t"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\":\"t\"} | $.id: expected a string, found nothing",
        "{\"id\":\"a\"} | $.text: expected a string, found nothing",
        "{\"id\":\"a\",\"text\":null} | $.text: expected a string, found null",
        "{\"id\":17,\"text\":\"t\"} | $.id: expected a string, found 17",
        "{\"id\":\"a\",\"text\":[\"t\"]} | $.text: expected a string, found an array",
        "{\"id\":\" \",\"text\":\"t\"} | $: id \" \" must not be blank",
        "{\"id\":\"a\",\"text\":\"t\",\"title\":{}} | $.title: expected a string, found an object",
        "{\"id\":\"a\",\"text\":\"t\",\"publishedOn\":\"9 March\"}"
            + " | $.publishedOn: expected a day such as 2024-03-09, found \"9 March\"",
        "{\"id\":\"a\",\"text\":\"t\",\"publishedOn\":\"2024-02-30\"}"
            + " | $.publishedOn: expected a day such as 2024-03-09, found \"2024-02-30\"",
        "{\"id\":\"a\",\"text\":\"t\",\"sourceMap\":{}} | $.sourceMap.runs: expected an array, found nothing",
        "{\"id\":\"a\",\"text\":\"t\",\"sourceMap\":{\"runs\":[[0,1,2,3]]}}"
            + " | $.sourceMap.runs[0]: expected an array of 5 integers, found an array",
        "{\"id\":\"a\",\"text\":\"t\",\"sourceMap\":{\"runs\":[[0,9,0,9,0]]}}"
            + " | $: source map ends at 9, behind the text of 1 code units",
        "{\"id\":\"a\",\"text\":\"t\",\"sourceMap\":{\"runs\":[[0,1,2147483647,1,0]]}}"
            + " | $.sourceMap: integer overflow",
        "[] | $: expected an object, found an array",
        "`` | $: expected an object, found nothing",
      })
  void says_what_is_wrong_and_where(String json, String message) {
    assertThatThrownBy(() -> ArticleJson.read(json))
        .isInstanceOf(JsonFormatException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"a\",\"text\":\"t\" | column 21",
        "{\"id\":\"a\",\"text\":\"t\"}{} | column 22",
        "{\"id\":\"a\",\"id\":\"b\"} | Duplicate field 'id'",
        "no json | line 1",
      })
  void says_where_the_json_is_broken(String json, String complaint) {
    assertThatThrownBy(() -> ArticleJson.read(json))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageStartingWith("$: ")
        .hasMessageContaining(complaint)
        .hasCauseInstanceOf(IOException.class)
        .extracting("path")
        .isEqualTo("$");
  }

  @Test
  void shows_the_start_only_of_a_long_value() {
    assertThatThrownBy(() -> ArticleJson.read("{\"id\":" + "1".repeat(300) + "}"))
        .hasMessage("$.id: expected a string, found " + "1".repeat(80) + "…");
  }

  @Test
  void nesting_without_end_is_refused_not_followed() {
    assertThatThrownBy(() -> ArticleJson.read("[".repeat(100_000)))
        .isInstanceOf(JsonFormatException.class);
  }

  @Test
  void writes_one_line_without_what_is_absent() {
    assertThat(ArticleJson.write(Article.of("a", "The \"ferry\"\r\n\u0000 🚢").withTitle("Late")))
        .isEqualTo(
            "{\"id\":\"a\",\"text\":\"The \\\"ferry\\\"\\r\\n\\u0000 🚢\",\"title\":\"Late\"}");
  }

  @Test
  void a_surrogate_without_a_partner_is_escaped() {
    assertThat(ArticleJson.write(Article.of("a", "\"\udc00🚢\ud83d\ud83d")))
        .isEqualTo("{\"id\":\"a\",\"text\":\"\\\"\\udc00🚢\\ud83d\\ud83d\"}");
  }

  @Test
  void a_long_text_is_no_matter() {
    Article article = Article.of("a", "ferry ".repeat(4_000_000));

    assertThat(ArticleJson.read(ArticleJson.write(article)).text()).hasSize(24_000_000);
  }

  @Test
  void refuses_null() {
    assertThatThrownBy(() -> ArticleJson.read(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("json");
  }

  @Property
  void comes_back_through_utf8_as_it_went(
      @ForAll("text") String text,
      @ForAll("optionalText") Optional<String> title,
      @ForAll("optionalText") Optional<String> outlet,
      @ForAll("optionalText") Optional<String> author,
      @ForAll long seed) {
    Article article =
        new Article("id" + text, text, title, Optional.empty(), outlet, title, author)
            .withSourceMap(RandomSourceMaps.over(text, new Random(seed)));
    String json = ArticleJson.write(article);

    assertThat(json).doesNotContain("\n", "\r");
    byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
    assertThat(ArticleJson.read(new String(utf8, StandardCharsets.UTF_8))).isEqualTo(article);
  }

  @Provide
  Arbitrary<String> text() {
    return RandomAnalyses.text();
  }

  @Provide
  Arbitrary<Optional<String>> optionalText() {
    return Arbitraries.oneOf(
        Arbitraries.just(Optional.empty()), RandomAnalyses.text().map(Optional::of));
  }
}
