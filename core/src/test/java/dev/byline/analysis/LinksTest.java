package dev.byline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.entity.EntityId;
import dev.byline.entity.EntityLink;
import dev.byline.json.AnalysisJson;
import dev.byline.json.AnalysisXml;
import dev.byline.json.JsonFormatException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What entities are called elsewhere stands in a result where somebody linked them. */
class LinksTest {

  private static final EntityLink ELLISON = new EntityLink(new EntityId("e1"), "person/17");
  private static final EntityLink COURIER = new EntityLink(new EntityId("e2"), "Q<2>");

  @Test
  void entities_are_asked_for_their_link_and_links_for_their_entities() {
    Analysis linked = linked(ELLISON);

    assertThat(linked.linkOf(linked.entities().get(0))).contains("person/17");
    assertThat(linked.linkOf(linked.entities().get(1))).isEmpty();
    assertThat(linked.entitiesLinkedTo("person/17")).containsExactly(linked.entities().get(0));
    assertThat(linked.entitiesLinkedTo("person/18")).isEmpty();
  }

  @Test
  void each_names_an_entity_once_and_in_order() {
    assertThatThrownBy(() -> linked(new EntityLink(new EntityId("e9"), "x")))
        .hasMessage("link \"x\": id e9 does not resolve");
    assertThatThrownBy(() -> linked(COURIER, ELLISON))
        .hasMessage("links must be in the order of the entities, one for each: e2 before e1");
    assertThatThrownBy(() -> linked(ELLISON, ELLISON)).hasMessageContaining("one for each");
    assertThatThrownBy(() -> new EntityLink(new EntityId("e1"), " "))
        .hasMessage("link of entity e1 must not be blank");
  }

  @Test
  void the_json_ends_with_them_and_is_as_before_without() {
    String without = AnalysisJson.write(Samples.ferry());

    String json = AnalysisJson.write(linked(ELLISON, COURIER));

    assertThat(without).doesNotContain("links");
    assertThat(json)
        .isEqualTo(
            Samples.ferryJson(
                ",\"links\":[{\"entity\":\"e1\",\"id\":\"person/17\"},"
                    + "{\"entity\":\"e2\",\"id\":\"Q<2>\"}]"));
    assertThat(AnalysisJson.read(json, Samples.FERRY)).isEqualTo(linked(ELLISON, COURIER));
  }

  @Test
  void a_link_that_cannot_be_is_refused_where_it_stands() {
    String json = AnalysisJson.write(linked(ELLISON));

    assertThatThrownBy(() -> AnalysisJson.read(json.replace("\"person/17\"", "17"), Samples.FERRY))
        .isInstanceOf(JsonFormatException.class)
        .hasMessage("$.links[0].id: expected a string, found 17");
    assertThatThrownBy(() -> AnalysisJson.read(json.replace("person/17", ""), Samples.FERRY))
        .hasMessage("$.links[0]: link of entity e1 must not be blank");
  }

  @Test
  void the_xml_says_the_same() {
    assertThat(AnalysisXml.write(linked(ELLISON, COURIER)))
        .contains(
            "<links><link><entity>e1</entity><id>person/17</id></link>"
                + "<link><entity>e2</entity><id>Q&lt;2&gt;</id></link></links>");
  }

  private static Analysis linked(EntityLink... links) {
    Analysis ferry = Samples.ferry();
    return new Analysis(
        ferry.article(),
        ferry.entities(),
        ferry.quotes(),
        ferry.claims(),
        ferry.diagnostics(),
        List.of(links));
  }
}
