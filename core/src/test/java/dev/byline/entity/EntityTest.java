package dev.byline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTest {

  private static final Mention FIRST = mention(0, "Mara Ellison", MentionKind.NAME);
  private static final Mention SECOND = mention(20, "she", MentionKind.PRONOUN);

  @Test
  void copies_its_lists() {
    List<String> aliases = new ArrayList<>(List.of("Ellison"));
    List<Mention> mentions = new ArrayList<>(List.of(FIRST, SECOND));
    Entity entity = entity("Mara Ellison", aliases, mentions);
    aliases.add("Mara");
    mentions.clear();

    assertThat(entity.aliases()).containsExactly("Ellison");
    assertThat(entity.mentions()).containsExactly(FIRST, SECOND);
    assertThatThrownBy(() -> entity.mentions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> entity.roles().add("pilot"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void must_be_mentioned() {
    assertThatThrownBy(() -> entity("Mara Ellison", List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("entity e1 must have a mention");
  }

  @Test
  void must_have_a_name() {
    assertThatThrownBy(() -> entity(" ", List.of(), List.of(FIRST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name of entity e1 must not be blank");
  }

  @Test
  void mentions_are_in_text_order_each_once() {
    assertThatThrownBy(() -> entity("Mara Ellison", List.of(), List.of(SECOND, FIRST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mentions of entity e1 must be in text order");
    assertThatThrownBy(() -> entity("Mara Ellison", List.of(), List.of(FIRST, FIRST)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_null_within_a_list() {
    assertThatThrownBy(() -> entity("Mara Ellison", Arrays.asList("Ellison", null), List.of(FIRST)))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new Mention(FIRST.excerpt(), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void id_must_not_be_blank(String value) {
    assertThatThrownBy(() -> new EntityId(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("entity id must not be blank");
  }

  @Test
  void id_prints_as_its_value() {
    assertThat(new EntityId("e1")).hasToString("e1").isEqualTo(new EntityId("e1"));
  }

  private static Entity entity(String name, List<String> aliases, List<Mention> mentions) {
    return new Entity(
        new EntityId("e1"),
        EntityType.PERSON,
        name,
        aliases,
        List.of("harbour chief"),
        Gender.FEMALE,
        mentions);
  }

  private static Mention mention(int start, String text, MentionKind kind) {
    return new Mention(new Excerpt(new Span(start, start + text.length()), text), kind);
  }
}
