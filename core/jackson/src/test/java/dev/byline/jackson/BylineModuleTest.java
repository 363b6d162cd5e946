package dev.byline.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityLink;
import dev.byline.entity.EntityType;
import dev.byline.entity.MentionKind;
import dev.byline.json.AnalysisJson;
import dev.byline.json.ArticleJson;
import dev.byline.text.Article;
import dev.byline.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mapper writes and reads the contract, whatever else it is set to. */
class BylineModuleTest {

  private static final Article ARTICLE =
      Article.of("a-17", "Mara Ellison “spoke” 🚢 \ud83d\nlate.")
          .withTitle("Late \"again\"")
          .withPublishedOn(LocalDate.of(2024, 3, 9))
          .withAuthor("Tove Lind");

  private static final Analysis ANALYSIS =
      new Analysis(
          ARTICLE,
          List.of(
              Entity.builder("e1", EntityType.PERSON, "Mara Ellison")
                  .mention(ARTICLE.excerpt(new Span(0, 12)), MentionKind.NAME)
                  .build()),
          List.of(),
          List.of(),
          List.of(new Diagnostic("ODD", "a \ud83d alone", 0, 1)),
          List.of(new EntityLink(new EntityId("e1"), "person/17")));

  private final ObjectMapper plain = mapper(new BylineModule());
  private final ObjectMapper withText = mapper(BylineModule.withText());

  @Test
  void writes_the_contract_to_the_letter() throws Exception {
    assertThat(plain.writeValueAsString(ANALYSIS)).isEqualTo(AnalysisJson.write(ANALYSIS));
    assertThat(plain.writeValueAsString(ARTICLE)).isEqualTo(ArticleJson.write(ARTICLE));
    assertThat(plain.writeValueAsBytes(new Answer(7, ANALYSIS)))
        .asString()
        .isEqualTo("{\"number\":7,\"result\":" + AnalysisJson.write(ANALYSIS) + "}");
  }

  @Test
  void other_settings_of_the_mapper_change_nothing_but_white_space() throws Exception {
    ObjectMapper odd =
        JsonMapper.builder()
            .addModule(new BylineModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    assertThat(plain.readTree(odd.writeValueAsString(ANALYSIS)))
        .isEqualTo(plain.readTree(AnalysisJson.write(ANALYSIS)));
    JsonNode tree = odd.valueToTree(ANALYSIS);
    assertThat(tree.at("/entities/0/name").asText()).isEqualTo("Mara Ellison");
    assertThat(odd.treeToValue(withText.valueToTree(ANALYSIS), Analysis.class)).isEqualTo(ANALYSIS);
  }

  @Test
  void reads_a_result_with_the_article_of_the_reader() throws Exception {
    String json = plain.writeValueAsString(ANALYSIS);

    Analysis read =
        plain
            .readerFor(Analysis.class)
            .withAttribute(BylineModule.ARTICLE, Article.of("a-17", ARTICLE.text()))
            .readValue(json);

    assertThat(read).isEqualTo(ANALYSIS);
    assertThat(plain.readValue(plain.writeValueAsString(ARTICLE), Article.class))
        .isEqualTo(ARTICLE);
  }

  @Test
  void a_result_with_its_text_needs_no_article() throws Exception {
    String json = withText.writeValueAsString(ANALYSIS);

    assertThat(plain.readValue(json, Analysis.class)).isEqualTo(ANALYSIS);
    assertThat(withText.readValue("{\"number\":7,\"result\":" + json + "}", Answer.class).result())
        .isEqualTo(ANALYSIS);
    assertThat(json).startsWith("{\"id\":\"a-17\",").endsWith("late.\"}");
  }

  @Test
  void what_cannot_be_read_is_an_exception_of_jackson_that_says_where() {
    assertThatThrownBy(() -> plain.readValue(AnalysisJson.write(ANALYSIS), Analysis.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("$.text: expected a string, found nothing; a result without its text")
        .hasMessageContaining("BylineModule.ARTICLE");
    assertThatThrownBy(() -> plain.readValue("{\"id\":\"\",\"text\":\"\"}", Article.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("must not be blank");
    assertThatThrownBy(
            () ->
                plain
                    .readerFor(Analysis.class)
                    .withAttribute(BylineModule.ARTICLE, Article.of("b", ""))
                    .readValue(AnalysisJson.write(ANALYSIS)))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("$.id: \"a-17\" is not the article \"b\"");
  }

  @Test
  void is_found_by_mappers_that_look_for_modules() throws Exception {
    ObjectMapper found = JsonMapper.builder().findAndAddModules().build();

    assertThat(found.writeValueAsString(ANALYSIS)).isEqualTo(AnalysisJson.write(ANALYSIS));
  }

  private static ObjectMapper mapper(BylineModule module) {
    return JsonMapper.builder().addModule(module).build();
  }

  /** What a controller might return. */
  record Answer(int number, Analysis result) {}
}
