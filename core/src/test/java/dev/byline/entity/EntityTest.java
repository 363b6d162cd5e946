package dev.byline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
  void role_mentions_are_in_text_order_and_among_the_roles() {
    Entity entity = entity("Mara Ellison", List.of(), List.of(FIRST, SECOND));
    Excerpt role = excerpt(30, "harbour chief");

    assertThat(
            entity.toBuilder()
                .roleMentions(List.of(role, excerpt(60, "harbour chief")))
                .build()
                .roleMentions())
        .hasSize(2);
    assertThatThrownBy(
            () ->
                entity.toBuilder()
                    .roleMentions(List.of(excerpt(60, "harbour chief"), role))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("role mentions of entity e1 must be in text order");
    assertThatThrownBy(() -> entity.toBuilder().roleMentions(List.of(excerpt(30, "pilot"))).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("role \"pilot\" of entity e1 must be among its roles [harbour chief]");
  }

  @Test
  void affiliations_are_in_text_order_and_have_a_name() {
    Entity entity = entity("Mara Ellison", List.of(), List.of(FIRST, SECOND));
    Affiliation port = affiliation("port", 30);
    Affiliation union = affiliation("union", 60);

    assertThat(entity.toBuilder().affiliations(List.of(port, union)).build().affiliations())
        .containsExactly(port, union);
    assertThatThrownBy(() -> entity.toBuilder().affiliations(List.of(union, port)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("affiliations of entity e1 must be in text order");
    assertThatThrownBy(() -> affiliation(" ", 30))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name of an affiliation must not be blank");
  }

  @Test
  void evidence_of_a_gender_needs_a_gender() {
    Entity entity = entity("Mara Ellison", List.of(), List.of(FIRST, SECOND));

    assertThat(
            entity.toBuilder()
                .gender(Gender.FEMALE, Optional.of(SECOND.excerpt()))
                .build()
                .genderEvidence())
        .contains(SECOND.excerpt());
    assertThatThrownBy(
            () -> entity.toBuilder().gender(Gender.UNKNOWN, Optional.of(SECOND.excerpt())).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("entity e1 has evidence of an unknown gender");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void salience_is_within_0_and_1(double salience) {
    Entity entity = entity("Mara Ellison", List.of(), List.of(FIRST));

    assertThat(entity.toBuilder().salience(1).build().salience()).isEqualTo(1);
    assertThatThrownBy(() -> entity.toBuilder().salience(salience).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("salience " + salience + " of entity e1 must be within [0, 1]");
  }

  @Test
  void knows_its_first_mention_and_where_it_is_first_named() {
    Mention nominal = mention(0, "the chief", MentionKind.NOMINAL);
    Mention name = mention(20, "Mara Ellison", MentionKind.NAME);
    Entity entity = entity("Mara Ellison", List.of(), List.of(nominal, name));

    assertThat(entity.firstMention()).isEqualTo(nominal);
    assertThat(entity.firstNaming()).contains(name);
    assertThat(entity.toBuilder().mentions(List.of(nominal)).build().firstNaming()).isEmpty();
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
    return new Mention(excerpt(start, text), kind);
  }

  private static Affiliation affiliation(String name, int start) {
    return new Affiliation(name, Optional.empty(), excerpt(start, "there"), Optional.empty());
  }

  private static Excerpt excerpt(int start, String text) {
    return new Excerpt(new Span(start, start + text.length()), text);
  }

  @Test
  void is_written_by_hand_in_a_few_lines() {
    Excerpt role = excerpt(30, "harbour chief");
    Entity entity =
        Entity.builder("e1", EntityType.PERSON, "Mara Ellison")
            .mention(FIRST.excerpt(), MentionKind.NAME)
            .role(role)
            .gender(Gender.FEMALE)
            .build();

    assertThat(entity.roles()).containsExactly("harbour chief");
    assertThat(entity.roleMentions()).containsExactly(role);
    assertThat(entity.salience()).isZero();
    assertThat(entity.toBuilder().build()).isEqualTo(entity);
  }
}
