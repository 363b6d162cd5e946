package dev.byline.index;

import static dev.byline.index.Story.index;
import static dev.byline.index.Story.named;
import static dev.byline.index.Story.person;
import static dev.byline.index.Story.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.index.MergeReason.Kind;
import dev.byline.index.Story.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is merged, what stays apart, and what is listed as perhaps the same. */
class EntityMergingTest {

  private static final Named ELLISON = person("Mara Ellison");
  private static final Named UNION = named(EntityType.ORGANIZATION, "Port Union");

  private static List<Kind> reasons(EntitySnapshot snapshot) {
    return snapshot.entities().get(0).appearances().stream()
        .map(appearance -> appearance.reason().kind())
        .toList();
  }

  static Stream<Arguments> same() {
    return Stream.of(
        Arguments.of(ELLISON, ELLISON, Kind.SAME_NAME),
        Arguments.of(ELLISON, person("Mara ELLISON"), Kind.SAME_NAME),
        Arguments.of(person("Jörg Ruíz"), person("Jorg Ruiz"), Kind.SAME_NAME),
        Arguments.of(ELLISON, person("Mara J. Ellison"), Kind.SAME_NAME),
        Arguments.of(ELLISON.shown(Gender.FEMALE), ELLISON, Kind.SAME_NAME),
        Arguments.of(
            ELLISON.as("council leader"), ELLISON.as("the leader"), Kind.SAME_NAME_AND_ROLE),
        Arguments.of(ELLISON.of("Port Union"), ELLISON.as("a lawyer"), Kind.SAME_NAME),
        Arguments.of(
            ELLISON.of("Port Union").as("chair"),
            ELLISON.of("the Port Union").as("head"),
            Kind.SAME_NAME_AND_AFFILIATION),
        // a surname with role and affiliation
        Arguments.of(
            person("Ellison").as("President").of("Velland"),
            person("Ellison").as("Velland President").of("Velland"),
            Kind.SAME_NAME_AND_AFFILIATION),
        Arguments.of(UNION, named(EntityType.ORGANIZATION, "the Port Union"), Kind.SAME_NAME),
        Arguments.of(UNION.alias("PU"), named(EntityType.ORGANIZATION, "PU"), Kind.KNOWN_ALIAS),
        Arguments.of(
            named(EntityType.ORGANIZATION, "Defence Ministry").of("Velland"),
            named(EntityType.ORGANIZATION, "Defence Ministry").of("Velland"),
            Kind.SAME_NAME_AND_AFFILIATION));
  }

  @ParameterizedTest
  @MethodSource("same")
  void merges_what_is_certain_and_says_why(Named one, Named other, Kind reason) {
    EntitySnapshot snapshot = index(one, other);

    assertThat(snapshot.entities()).hasSize(1);
    assertThat(reasons(snapshot)).containsExactly(reason, reason);
  }

  static Stream<Arguments> different() {
    return Stream.of(
        Arguments.of(person("Ellison"), person("Ellison")),
        Arguments.of(ELLISON, person("Ellison")),
        Arguments.of(ELLISON, person("Odd Ellison")),
        Arguments.of(ELLISON, person("M. Ellison")),
        Arguments.of(person("Ellison").as("mayor"), person("Ellison").as("mayor")),
        Arguments.of(person("Ellison").of("Port Union"), person("Ellison").of("Port Union")),
        Arguments.of(person("Mara A. Ellison"), person("Mara B. Ellison")),
        Arguments.of(person("Odd Hallam Jr."), person("Odd Hallam Sr.")),
        Arguments.of(ELLISON.shown(Gender.FEMALE), ELLISON.shown(Gender.MALE)),
        Arguments.of(
            ELLISON.of("Port Union").as("chair"), ELLISON.of("Harbour University").as("chair")),
        Arguments.of(ELLISON, named(EntityType.LOCATION, "Mara Ellison")),
        Arguments.of(ELLISON, named(EntityType.ORGANIZATION, "Mara Ellison")),
        Arguments.of(UNION, named(EntityType.ORGANIZATION, "Port Union Hall")),
        Arguments.of(
            named(EntityType.ORGANIZATION, "Velland Courier").alias("Courier"),
            named(EntityType.ORGANIZATION, "Courier")),
        Arguments.of(
            named(EntityType.ORGANIZATION, "Defence Ministry"),
            named(EntityType.ORGANIZATION, "Defence Ministry")),
        Arguments.of(
            named(EntityType.ORGANIZATION, "Defence Ministry").of("Velland"),
            named(EntityType.ORGANIZATION, "Defence Ministry").of("Norland")),
        Arguments.of(
            named(EntityType.ORGANIZATION, "harbour board"),
            named(EntityType.ORGANIZATION, "harbour board")));
  }

  @ParameterizedTest
  @MethodSource("different")
  void keeps_apart_what_is_not(Named one, Named other) {
    EntitySnapshot snapshot = index(one, other);

    assertThat(snapshot.entities()).hasSize(2);
    assertThat(reasons(snapshot)).containsExactly(Kind.ONLY_ONE);
  }

  @Test
  void one_of_whom_nothing_tells_which_namesake_stays_alone() {
    EntitySnapshot snapshot =
        index(person("Mara A. Ellison"), person("Mara B. Ellison"), person("Mara Ellison"));

    assertThat(snapshot.entities()).hasSize(3);
    IndexedEntity bare = snapshot.entity("person/mara ellison").orElseThrow();
    assertThat(snapshot.candidates(bare))
        .extracting(IndexedEntity::name)
        .containsExactly("Mara A. Ellison", "Mara B. Ellison");
  }

  @Test
  void full_namesakes_of_two_institutions_are_one_unless_something_contradicts() {
    EntitySnapshot snapshot =
        index(
            ELLISON.of("Port Union").as("chair"),
            ELLISON.of("Harbour University").as("professor"),
            ELLISON);

    assertThat(snapshot.entities()).hasSize(1);
    assertThat(snapshot.entities().get(0).affiliations())
        .containsExactly("Harbour University", "Port Union");
  }

  @Test
  void one_office_in_two_places_is_held_by_two() {
    Named mayor = ELLISON.of("Port Anselm").as("mayor");
    EntitySnapshot snapshot = index(mayor, mayor, ELLISON.of("Tarn").as("mayor"), ELLISON);

    assertThat(sizes(snapshot)).containsExactlyInAnyOrder(2, 1, 1);
    assertThat(snapshot.candidates(snapshot.entities().get(0))).hasSize(2);
  }

  @Test
  void a_role_tells_which_namesake() {
    Named mayor = ELLISON.of("Port Anselm").as("mayor");
    Named chair = ELLISON.of("Port Anselm").as("chair");
    Named other = ELLISON.of("Tarn").as("mayor");

    assertThat(sizes(index(mayor, chair, other, ELLISON.as("the chair"))))
        .containsExactlyInAnyOrder(3, 1);
  }

  @Test
  void few_who_contradict_part_nobody_else() {
    List<Named> many = new ArrayList<>(Collections.nCopies(9, ELLISON));
    many.add(ELLISON.of("Port Anselm").as("mayor"));
    many.add(ELLISON.of("Port Anselm").as("mayor"));
    many.add(ELLISON.of("Tarn").as("mayor"));
    EntitySnapshot snapshot = index(many.toArray(Named[]::new));

    assertThat(sizes(snapshot)).containsExactlyInAnyOrder(11, 1);
  }

  @Test
  void a_son_is_not_his_father() {
    EntitySnapshot snapshot =
        index(person("Ivo Karel"), person("Ivo Karel Jr."), person("Ivo Karel"));

    assertThat(sizes(snapshot)).containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void namesakes_within_an_article_are_two() {
    EntitySnapshot snapshot = index(story("a", ELLISON, ELLISON), story("b", ELLISON));

    assertThat(snapshot.entities()).hasSize(3);
  }

  @Test
  void a_short_name_of_several_is_nobody_in_particular() {
    Named short1 = named(EntityType.ORGANIZATION, "PU");
    EntitySnapshot snapshot =
        index(
            UNION.alias("PU"),
            named(EntityType.ORGANIZATION, "Pilots United").alias("PU"),
            short1,
            short1);

    assertThat(snapshot.entities()).hasSize(4);
    IndexedEntity pu = snapshot.entity("organization/pu").orElseThrow();
    assertThat(snapshot.candidates(pu))
        .extracting(IndexedEntity::name)
        .containsExactly("Pilots United", "Port Union", "PU");
  }

  @Test
  void candidates_are_those_with_the_surname_whose_first_names_may_be_one() {
    EntitySnapshot snapshot =
        index(ELLISON, person("Ellison"), person("M. Ellison"), person("Odd Ellison"), UNION);
    IndexedEntity ellison = snapshot.entity("person/mara ellison").orElseThrow();

    assertThat(snapshot.candidates(ellison))
        .extracting(IndexedEntity::name)
        .containsExactly("Ellison", "M. Ellison");
    assertThat(snapshot.candidates(snapshot.entity("organization/port union").orElseThrow()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "M. Ellison, Mara Ellison, true", // a first letter
    "Mara Ellison, Mar Ellison, false", // a beginning is no first letter
    "Mar Ellison, Mara Ellison, false",
    "O. Ellison, Mara Ellison, false",
    "Ellison, Odd Ellison, true", // a missing name
    "Mara Ellison, Mara Vale, false",
    "Mara Ellison, Mara Ellison Jr., true",
  })
  void first_names_may_be_one(String one, String other, boolean maybe) {
    EntitySnapshot snapshot =
        index(person(one).of("Port Union"), person(other).of("Harbour University"));

    assertThat(snapshot.entities()).hasSize(2);
    for (IndexedEntity entity : snapshot.entities()) {
      assertThat(snapshot.candidates(entity)).hasSize(maybe ? 1 : 0);
    }
  }

  /** For each entity, in how many articles it appears. */
  private static List<Integer> sizes(EntitySnapshot snapshot) {
    return snapshot.entities().stream().map(entity -> entity.appearances().size()).toList();
  }
}
