package dev.byline.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.analysis.Analysis;
import dev.byline.examples.runner.Analyses;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ScorerFormatTest {

  private final Analysis analysis = Analyses.reported();

  @Test
  void spans_are_pairs_and_what_is_absent_is_null() throws IOException {
    JsonNode line = line(ClaimChoice.ALL);

    assertThat(line.get("id").asText()).isEqualTo("reported.txt");
    JsonNode outer = line.at("/claims/0");
    assertThat(outer.get("speaker").asText()).isEqualTo("Harbour Wire");
    assertThat(words(outer.get("source"))).isEqualTo("the Harbour Wire");
    assertThat(words(outer.get("cue"))).isEqualTo("reported");
    assertThat(words(outer.at("/content/0"))).startsWith("Mara Ellison said");
    JsonNode quote = line.at("/quotes/0");
    assertThat(quote.get("speaker").asText()).isEqualTo("Mara Ellison");
    assertThat(words(quote.get("mention"))).isEqualTo("Mara Ellison");
    assertThat(line.at("/quotes/1/speaker").isNull()).isTrue();
    assertThat(line.at("/quotes/1/mention").isNull()).isTrue();
  }

  @Test
  void flat_gold_gets_the_outermost_claims() throws IOException {
    assertThat(line(ClaimChoice.ALL).get("claims")).hasSize(2);
    assertThat(line(ClaimChoice.OUTERMOST).get("claims")).hasSize(1);
  }

  @Test
  void entities_have_their_names_only() throws IOException {
    JsonNode person = line(ClaimChoice.ALL).at("/entities/0");

    assertThat(person.get("mentions")).hasSize(1);
    assertThat(person.at("/mentions/0/type").asText()).isEqualTo("PERSON");
  }

  private JsonNode line(ClaimChoice choice) throws IOException {
    return new ObjectMapper().readTree(new ScorerFormat(choice).line(analysis));
  }

  private String words(JsonNode pair) {
    return analysis.article().text().substring(pair.get(0).asInt(), pair.get(1).asInt());
  }
}
