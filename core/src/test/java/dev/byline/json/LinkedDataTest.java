package dev.byline.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.analysis.Analysis;
import dev.byline.analysis.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Web Annotations and schema.org. */
class LinkedDataTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Provide
  static Arbitrary<String> texts() {
    return RandomAnalyses.text();
  }

  @Test
  void an_annotation_names_the_speaker_and_selects_the_words() throws JsonProcessingException {
    JsonNode page = JSON.readTree(WebAnnotationJson.write(Samples.ferry()));

    assertThat(page.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.get("type").asText()).isEqualTo("AnnotationPage");
    assertThat(page.get("items")).hasSize(6);
    JsonNode quote = page.at("/items/0");
    assertThat(quote.get("motivation").asText()).isEqualTo("identifying");
    assertThat(quote.at("/body/type").asText()).isEqualTo("schema:Quotation");
    assertThat(quote.at("/body/schema:spokenByCharacter/schema:name").asText())
        .isEqualTo("Mara Ellison");
    assertThat(quote.at("/target/0/source").asText())
        .isEqualTo("https://courier.example/ferry?page=1");
    assertThat(page.at("/items/2/body").has("schema:spokenByCharacter")).isFalse();
    assertThat(page.at("/items/5/target")).hasSize(2);
  }

  @Test
  void both_selectors_select_the_same() throws JsonProcessingException {
    assertSelectors(Samples.ferry(), /* withPartners= */ true);
  }

  @Property(tries = 200)
  void any_text_can_be_annotated(@ForAll("texts") String text, @ForAll long seed)
      throws JsonProcessingException {
    Analysis analysis = RandomAnalyses.of(text, seed);

    assertSelectors(analysis, /* withPartners= */ false);
    assertThat(JSON.readTree(SchemaOrgJson.write(analysis)).get("@graph"))
        .hasSize(1 + analysis.attributedQuotes().size() + analysis.claims().size());
  }

  /** A span may cut a pair of surrogates; code points then select the whole of it. */
  private static void assertSelectors(Analysis analysis, boolean withPartners)
      throws JsonProcessingException {
    String text = analysis.article().text();
    int[] points = text.codePoints().toArray();
    Set<String> ids = new HashSet<>();
    for (JsonNode item : JSON.readTree(WebAnnotationJson.write(analysis)).get("items")) {
      assertThat(ids.add(item.get("id").asText())).isTrue();
      for (JsonNode target : item.get("target")) {
        JsonNode position = target.at("/selector/0");
        JsonNode quote = target.at("/selector/1");
        int start = position.get("start").asInt();
        String selected = new String(points, start, position.get("end").asInt() - start);
        String exact = quote.get("exact").asText();
        assertThat(selected).contains(exact);
        assertThat(!withPartners || selected.equals(exact)).isTrue();
        assertThat(text)
            .contains(quote.get("prefix").asText() + exact + quote.get("suffix").asText());
      }
    }
  }

  @Test
  void schema_org_has_quotations_and_claims_and_no_rating() throws JsonProcessingException {
    String written = SchemaOrgJson.write(Samples.ferry());
    JsonNode graph = JSON.readTree(written).get("@graph");

    assertThat(graph.findValuesAsText("@type"))
        .containsSubsequence(
            List.of("NewsArticle", "Quotation", "Quotation", "Claim", "Claim", "Claim"));
    assertThat(graph.at("/0/publisher/name").asText()).isEqualTo("Velland Courier");
    assertThat(graph.at("/0/datePublished").asText()).isEqualTo("2024-03-09");
    assertThat(graph.at("/1/spokenByCharacter/jobTitle").asText()).isEqualTo("Harbour chief");
    assertThat(graph.at("/3/author/name").asText()).isEqualTo("Mara Ellison");
    assertThat(graph.at("/3/appearance/@id")).isEqualTo(graph.at("/0/@id"));
    assertThat(written).doesNotContainIgnoringCase("rating").doesNotContain("ClaimReview");
  }
}
