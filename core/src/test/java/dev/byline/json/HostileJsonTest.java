package dev.byline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Samples;
import dev.byline.text.Article;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON from strangers: a result or a complaint, never another exception, never an error. */
class HostileJsonTest {

  /** What may stand in place of any value; none is a result, an article or the end of the JVM. */
  private static final String PLAIN =
      """
      a huge exponent | 1e999999999
      an exponent that is no number | 1e99999999999999999999
      an integer beyond 32 bits | 2147483648
      an integer beyond 64 bits | -9223372036854775809
      not a number | NaN
      infinity | -Infinity
      a leading zero | 007
      a leading plus | +1
      a field given twice | {"a":1,"a":2}
      a broken escape | "\\ud83"
      a comment | /* none */ 1
      single quotes | 'a'
      a comma too many | [1,]
      """;

  static Stream<Arguments> values() {
    return Stream.concat(
        PLAIN.lines().map(line -> line.split(" \\| ")).map(row -> Arguments.of(row[0], row[1])),
        Stream.of(
            Arguments.of("deep arrays", "[".repeat(100_000) + "]".repeat(100_000)),
            Arguments.of("deep objects", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)),
            Arguments.of("deep and never closed", "[".repeat(1_000_000)),
            Arguments.of("a number of a million digits", "1".repeat(1_000_000)),
            Arguments.of("a fraction of a million digits", "0." + "1".repeat(1_000_000)),
            Arguments.of("a long field name", "{\"" + "a".repeat(60_000) + "\":1}"),
            Arguments.of("a raw line end in a string", "\"a\nb\""),
            Arguments.of("nothing", ""),
            Arguments.of("a null character", "\u0000")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void a_bad_value_is_a_complaint_wherever_it_stands(String kind, String value) {
    assertComplaint("{\"id\":\"a\",\"text\":" + value + "}");
    assertComplaint("{\"id\":" + value + ",\"text\":\"t\"}");
    assertComplaint(value);
    String json = AnalysisJson.write(Samples.ferry());
    for (String field : new String[] {"confidence", "start", "entities", "from", "salience"}) {
      String bad = json.replaceFirst("\"" + field + "\":[^,]*", "\"" + field + "\": ~");
      assertThatThrownBy(() -> AnalysisJson.read(bad.replace("~", value), Samples.FERRY))
          .as(field)
          .isInstanceOf(JsonFormatException.class);
    }
  }

  private static void assertComplaint(String json) {
    assertThatThrownBy(() -> ArticleJson.read(json))
        .isInstanceOf(JsonFormatException.class)
        .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(700));
  }

  @Test
  void unknown_fields_may_be_as_deep_as_the_limit_and_no_deeper() {
    String article = "{\"id\":\"a\",\"text\":\"t\",\"other\":%s}";
    String deepest = "[".repeat(999) + "]".repeat(999);

    assertThat(ArticleJson.read(article.formatted(deepest))).isEqualTo(Article.of("a", "t"));
    assertComplaint(article.formatted("[" + deepest + "]"));
  }

  @Test
  void a_number_too_small_to_tell_from_zero_is_zero() {
    String json =
        AnalysisJson.write(Samples.ferry())
            .replaceFirst("\"confidence\":[^,]*", "\"confidence\":1e-2147483648");

    assertThat(AnalysisJson.read(json, Samples.FERRY).quotes().get(0).confidence()).isZero();
  }

  @Test
  void numbers_may_be_as_long_as_the_limit_and_no_longer() {
    String article = "{\"id\":\"a\",\"text\":\"t\",\"other\":%s}";

    assertThat(ArticleJson.read(article.formatted("1".repeat(1_000)))).isNotNull();
    assertComplaint(article.formatted("1".repeat(1_001)));
  }

  @Test
  void tokens_are_counted_so_that_a_small_document_makes_no_huge_tree() {
    String many = "{},".repeat(5_000_000) + "{}";

    assertComplaint("{\"id\":\"a\",\"text\":\"t\",\"other\":[" + many + "]}");
  }

  @Test
  void a_surrogate_without_a_partner_is_text() {
    assertThat(ArticleJson.read("{\"id\":\"a\",\"text\":\"\\udc00x\\ud83d\"}").text())
        .isEqualTo("\udc00x\ud83d");
  }

  @Test
  void spans_behind_the_text_are_a_complaint() {
    String json =
        AnalysisJson.write(Samples.ferry()).replaceFirst("\"end\":49", "\"end\":2147483647");

    assertThatThrownBy(() -> AnalysisJson.read(json, Samples.FERRY))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageStartingWith("$.entities[0].mentions[0]: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "+999999999-12-27"})
  void a_week_at_the_end_of_the_calendar_is_read_and_written(String day) {
    String json =
        AnalysisJson.write(Samples.ferry())
            .replace("\"from\":\"2024-03-09\"", "\"from\":\"" + day + "\"")
            .replace("\"to\":\"2024-03-09\"", "\"to\":null")
            .replace("\"precision\":\"DAY\"", "\"precision\":\"WEEK\"");
    try {
      Analysis read = AnalysisJson.read(json, Samples.FERRY);
      assertThat(AnalysisJson.read(AnalysisJson.write(read), Samples.FERRY)).isEqualTo(read);
    } catch (JsonFormatException e) {
      assertThat(e).hasMessageContaining("is not the first day of a WEEK");
    }
  }

  @Test
  void a_complaint_is_one_short_line_that_steers_no_terminal() {
    String day = "\\u001b[2J\\nERROR: forged \\u202e\\u2028\\ud83d" + "x".repeat(1_000_000);

    assertThatThrownBy(
            () -> ArticleJson.read("{\"id\":\"a\",\"text\":\"t\",\"publishedOn\":\"" + day + "\"}"))
        .hasMessageStartingWith(
            "$.publishedOn: expected a day such as 2024-03-09, found"
                + " \"\\u001b[2J\\u000aERROR: forged \\u202e\\u2028\\ud83dxxx")
        .hasMessageEndingWith("x…")
        .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(530));
    assertThatThrownBy(() -> AnalysisJson.read("{\"id\":\"\\u0007\"}", Samples.FERRY))
        .hasMessage("$.id: \"\\u0007\" is not the article \"ferry.txt\"");
  }

  @Test
  void says_where_the_mistake_is() {
    assertThatThrownBy(() -> AnalysisJson.read("{\"id\":7}", Samples.FERRY))
        .asInstanceOf(InstanceOfAssertFactories.type(JsonFormatException.class))
        .extracting(JsonFormatException::path)
        .isEqualTo("$.id");
  }
}
