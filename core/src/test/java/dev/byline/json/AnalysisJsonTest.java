package dev.byline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.byline.analysis.Analysis;
import dev.byline.analysis.Samples;
import dev.byline.attribution.Firmness;
import dev.byline.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisJsonTest {

  /** The contract as a file: whoever changes it changes what other programs read. */
  @Test
  void writes_the_contract() throws IOException {
    assertThat(AnalysisJson.writePretty(Samples.ferry()) + "\n").isEqualTo(golden());
  }

  @Test
  void reads_the_contract() throws IOException {
    assertThat(AnalysisJson.read(golden(), Samples.FERRY)).isEqualTo(Samples.ferry());
  }

  @Test
  void one_line_says_the_same() {
    String line = AnalysisJson.write(Samples.ferry());

    assertThat(line).startsWith("{\"id\":\"ferry.txt\",\"title\":\"Late \\\"again\\\"\",");
    assertThat(line.lines()).hasSize(1);
    assertThat(AnalysisJson.read(line, Samples.FERRY)).isEqualTo(Samples.ferry());
  }

  @Test
  void writes_to_whatever_takes_characters_and_leaves_it_open() throws IOException {
    StringWriter writer =
        new StringWriter() {
          @Override
          public void close() {
            throw new AssertionError("not ours to close");
          }
        };
    AnalysisJson.write(Samples.ferry(), writer);
    writer.append('\n');
    AnalysisJson.write(Samples.ferry(), (Appendable) writer);

    assertThat(writer.toString().split("\n"))
        .containsExactly(AnalysisJson.write(Samples.ferry()), AnalysisJson.write(Samples.ferry()));
  }

  @Test
  void a_day_found_in_the_text_comes_back_for_an_article_that_was_given_none() {
    Article given = Article.of("ferry.txt", Samples.FERRY.text());

    assertThat(AnalysisJson.read(AnalysisJson.write(Samples.ferry()), given).article())
        .isEqualTo(Samples.FERRY);
  }

  @Test
  void another_article_is_refused() {
    String json = AnalysisJson.write(Samples.ferry());

    assertThatThrownBy(() -> AnalysisJson.read(json, Article.of("b", Samples.FERRY.text())))
        .isInstanceOf(JsonFormatException.class)
        .hasMessage("$.id: \"ferry.txt\" is not the article \"b\"");
    assertThatThrownBy(() -> AnalysisJson.read(json, Article.of("ferry.txt", "Another text.")))
        .isInstanceOf(JsonFormatException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"start\":37 | \"start\":\"37\""
            + " | $.entities[0].mentions[0].start: expected an integer, found \"37\"",
        "\"start\":37 | \"start\":3.5"
            + " | $.entities[0].mentions[0].start: expected an integer, found 3.5",
        "\"start\":37 | \"start\":36 | $.entities[0].mentions[0]: text of 12 code units"
            + " cannot fill the span Span[start=36, end=49]",
        "\"kind\":\"NAME\" | \"kind\":\"NICKNAME\""
            + " | $.entities[0].mentions[0].kind: expected one of [NAME, NOMINAL, PRONOUN],"
            + " found \"NICKNAME\"",
        "\"aliases\":[\"Courier\"], | `` | $.entities[1].aliases: expected an array, found nothing",
        "[\"Courier\"] | [null] | $.entities[1].aliases[0]: expected a string, found null",
        "\"anonymous\":false | \"anonymous\":\"no\""
            + " | $.quotes[0].speaker.anonymous: expected true or false, found \"no\"",
        "\"confidence\":0.97 | \"confidence\":1.97"
            + " | $.quotes[0]: confidence 1.97 must be within [0, 1]",
        "\"confidence\":0.97 | \"confidence\":null"
            + " | $.quotes[0].confidence: expected a number, found null",
        "\"unattributed\":\"SCARE_QUOTE\" | \"unattributed\":null"
            + " | $.quotes[2]: expected either a speaker or why there is none (unattributed)",
        "\"claim\":null | \"claim\":\"c1\""
            + " | $.quotes[2]: a quote without a speaker has neither cue nor claim",
        "\"parent\":\"c2\" | \"parent\":\"c3\" | $.claims[2]: claim c3 cannot be its own parent",
        "\"parent\":\"c2\" | \"parent\":\"c7\" | $: c3: id c7 does not resolve",
        "\"quotes\":[\"q1\"] | \"quotes\":[\"q7\"] | $: c1: id q7 does not resolve",
        "\"text\":\"said\" | \"text\":\"sang\" | $: q1: \"sang\" does not stand in the text at"
            + " Span[start=50, end=54]",
        "\"publishedOn\":\"2024-03-09\" | \"publishedOn\":\"March\""
            + " | $.publishedOn: expected a day such as 2024-03-09, found \"March\"",
        "\"to\":\"2024-03-09\" | \"to\":\"2024-03-10\""
            + " | $.claims[0].saidOn.to: expected 2024-03-09",
        "\"from\":\"2024-03-09\" | \"from\":null"
            + " | $.claims[0].saidOn.from: expected a day such as 2024-03-09, found nothing",
        "\"precision\":\"DAY\" | \"precision\":\"WEEK\""
            + " | $.claims[0].saidOn: 2024-03-09 is not the first day of a WEEK",
        "\"document\":null | \"document\":\"POLL\" | $.quotes[0].speaker: source"
            + " \"Mara Ellison\" of type PERSON cannot be a kind of document",
        "\"diagnostics\":[ | \"diagnostics\":[7,"
            + " | $.diagnostics[0]: expected an object, found 7",
      })
  void says_what_is_wrong_and_where(String part, String mistake, String message) {
    String json = AnalysisJson.write(Samples.ferry());
    int at = json.indexOf(part);
    assertThat(at).as("\"%s\" in %s", part, json).isNotNegative();
    String wrong = json.substring(0, at) + mistake + json.substring(at + part.length());

    assertThatThrownBy(() -> AnalysisJson.read(wrong, Samples.FERRY))
        .isInstanceOf(JsonFormatException.class)
        .hasMessage(message);
  }

  @Test
  void passes_over_fields_of_a_later_version() {
    String json = AnalysisJson.write(Samples.ferry()).replace("{\"id\":", "{\"new\":{},\"id\":");

    assertThat(AnalysisJson.read(json, Samples.FERRY)).isEqualTo(Samples.ferry());
  }

  @Test
  void reads_what_an_earlier_version_wrote() {
    ObjectNode json = tree(AnalysisJson.write(Samples.ferry()));
    json.path("entities")
        .forEach(
            entity ->
                ((ObjectNode) entity)
                    .remove(List.of("roleMentions", "affiliations", "genderEvidence", "salience")));
    json.path("claims")
        .forEach(claim -> ((ObjectNode) claim).remove(List.of("saidOn", "firmness")));
    List<String> ofSources = List.of("role", "affiliation", "anonymityGrounds", "document");
    json.findParents("anonymous").forEach(source -> ((ObjectNode) source).remove(ofSources));

    Analysis read = AnalysisJson.read(json.toString(), Samples.FERRY);

    assertThat(read.entities().get(0).roles()).containsExactly("Harbour chief");
    assertThat(read.entities().get(0).roleMentions()).isEmpty();
    assertThat(read.entities().get(0).salience()).isZero();
    assertThat(read.claims().get(0).saidOn()).isEmpty();
    assertThat(read.claims().get(2).firmness()).isEqualTo(Firmness.PLAIN);
    assertThat(read.quotes().get(0).speaker().orElseThrow().role()).isEmpty();
  }

  private static ObjectNode tree(String json) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Property
  void comes_back_through_utf8_as_it_went(@ForAll("text") String text, @ForAll long seed) {
    Analysis analysis = RandomAnalyses.of(text, seed);
    String json = AnalysisJson.write(analysis);

    assertThat(json).doesNotContain("\n", "\r");
    String received = throughUtf8(json);
    assertThat(received).isEqualTo(json);
    assertThat(AnalysisJson.read(received, analysis.article())).isEqualTo(analysis);
    assertThat(AnalysisJson.write(AnalysisJson.read(received, analysis.article()))).isEqualTo(json);
  }

  @Property(tries = 200)
  void comes_back_from_the_pretty_form_too(@ForAll("text") String text, @ForAll long seed) {
    Analysis analysis = RandomAnalyses.of(text, seed);
    String json = throughUtf8(AnalysisJson.writePretty(analysis));

    assertThat(AnalysisJson.read(json, analysis.article())).isEqualTo(analysis);
  }

  @Provide
  Arbitrary<String> text() {
    return RandomAnalyses.text();
  }

  private static String throughUtf8(String json) {
    return new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static String golden() throws IOException {
    try (InputStream file = AnalysisJsonTest.class.getResourceAsStream("ferry.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
