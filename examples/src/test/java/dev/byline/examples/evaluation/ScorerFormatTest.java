package dev.byline.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.analysis.Analysis;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityType;
import dev.byline.entity.MentionKind;
import dev.byline.examples.runner.Analyses;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.io.IOException;
import java.util.List;
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

  @Test
  void flat_gold_gets_no_names_within_names() throws IOException {
    Article article = Article.of("a", "The Bank of Velland agreed.");
    Entity bank =
        Entity.builder("e1", EntityType.ORGANIZATION, "Bank of Velland")
            .mention(article.excerpt(new Span(4, 19)), MentionKind.NAME)
            .build();
    Entity velland =
        Entity.builder("e2", EntityType.LOCATION, "Velland")
            .mention(article.excerpt(new Span(12, 19)), MentionKind.NAME)
            .build();
    Analysis nested =
        new Analysis(article, List.of(bank, velland), List.of(), List.of(), List.of());
    ScorerFormat format = new ScorerFormat(ClaimChoice.ALL);
    ObjectMapper json = new ObjectMapper();

    assertThat(json.readTree(format.line(nested)).at("/entities/1/mentions")).hasSize(1);
    assertThat(json.readTree(format.flat().line(nested)).at("/entities/0/mentions")).hasSize(1);
    assertThat(json.readTree(format.flat().line(nested)).at("/entities/1/mentions")).isEmpty();
  }

  private JsonNode line(ClaimChoice choice) throws IOException {
    return new ObjectMapper().readTree(new ScorerFormat(choice).line(analysis));
  }

  private String words(JsonNode pair) {
    return analysis.article().text().substring(pair.get(0).asInt(), pair.get(1).asInt());
  }
}
