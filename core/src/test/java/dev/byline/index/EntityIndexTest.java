package dev.byline.index;

import static dev.byline.index.Story.named;
import static dev.byline.index.Story.person;
import static dev.byline.index.Story.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Samples;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.index.MergeReason.Kind;
import dev.byline.index.Story.Named;
import dev.byline.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntityIndexTest {

  private static final Named ELLISON = person("Mara Ellison");
  private static final Named UNION = named(EntityType.ORGANIZATION, "Port Union");

  private static EntitySnapshot index(Story... stories) {
    EntityIndex index = new EntityIndex();
    Stream.of(stories).map(Story::analysis).forEach(index::add);
    return index.snapshot();
  }

  /** One article each. */
  private static EntitySnapshot index(Named... named) {
    return index(
        IntStream.range(0, named.length)
            .mapToObj(i -> story("a" + i, named[i]))
            .toArray(Story[]::new));
  }

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
  void full_namesakes_of_two_institutions_are_two() {
    Named union = ELLISON.of("Port Union");
    EntitySnapshot snapshot =
        index(union, ELLISON.of("Harbour University"), union.as("chair"), ELLISON);

    assertThat(snapshot.entities())
        .extracting(entity -> entity.appearances().size())
        .containsExactly(2, 1, 1);
    assertThat(snapshot.candidates(snapshot.entities().get(0))).hasSize(2);
  }

  @Test
  void a_role_tells_which_namesake() {
    EntitySnapshot snapshot =
        index(
            ELLISON.of("Port Union").as("chair"),
            ELLISON.of("Harbour University").as("professor"),
            ELLISON.as("the professor"));

    assertThat(snapshot.entities().get(0).affiliations()).containsExactly("Harbour University");
    assertThat(snapshot.entities().get(0).appearances()).hasSize(2);
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

  @Test
  void counts_where_somebody_is_quoted() {
    EntitySnapshot snapshot =
        index(
            story("b", ELLISON.quoted(2).as("leader")),
            story("a", UNION, person("Mara Jane Ellison").quoted(1)));
    IndexedEntity ellison = snapshot.entities().get(0);

    assertThat(ellison.name()).isEqualTo("Mara Jane Ellison");
    assertThat(ellison.aliases()).containsExactly("Mara Ellison");
    assertThat(ellison.roles()).containsExactly("leader");
    assertThat(ellison.quotes()).isEqualTo(3);
    assertThat(ellison.appearances()).extracting(Appearance::article).containsExactly("a", "b");
    assertThat(snapshot.articles()).isEqualTo(2);
  }

  @Test
  void the_same_article_may_come_again() {
    EntityIndex index = new EntityIndex();
    index.add(story("a", ELLISON.quoted(2)).analysis());
    index.add(story("a", ELLISON.quoted(1)).analysis());

    assertThat(index.snapshot().articles()).isEqualTo(1);
    assertThat(index.snapshot().entities()).extracting(IndexedEntity::quotes).containsExactly(1);
  }

  @Test
  void another_text_under_the_same_id_is_refused_and_loses_nothing() {
    EntityIndex index = new EntityIndex();
    index.add(story("a", ELLISON.quoted(2)).analysis());

    assertThatThrownBy(() -> index.add(story("a", UNION).analysis()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("another text was added under the id \"a\"");
    assertThat(index.snapshot().entities()).extracting(IndexedEntity::quotes).containsExactly(2);
  }

  @Test
  void two_articles_without_names_are_two() {
    EntityIndex index = new EntityIndex();
    Stream.of("Mara Ellison spoke.", "Mara Ellison left.")
        .map(Article::of)
        .forEach(
            article ->
                index.add(new Analysis(article, List.of(), List.of(), List.of(), List.of())));

    assertThat(index.snapshot().articles()).isEqualTo(2);
  }

  @Test
  void many_threads_may_add_while_others_look() throws Exception {
    List<Analysis> analyses =
        IntStream.range(0, 400)
            .mapToObj(
                i -> story("a" + i, i % 2 == 0 ? ELLISON.quoted(1) : person("Odd Ellison"), UNION))
            .map(Story::analysis)
            .toList();
    EntityIndex one = new EntityIndex();
    analyses.forEach(one::add);
    EntityIndex many = new EntityIndex();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (Analysis analysis : analyses) {
        tasks.add(
            () -> {
              many.add(analysis);
              return 0;
            });
        tasks.add(() -> many.snapshot().articles());
      }
      for (Future<Integer> task : threads.invokeAll(tasks)) {
        assertThat(task.get()).isBetween(0, 400);
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(many.snapshot().articles()).isEqualTo(400);
    assertThat(many.snapshot().entities()).isEqualTo(one.snapshot().entities());
  }

  @Test
  void the_gender_is_known_as_soon_as_one_article_knows_it() {
    EntitySnapshot snapshot = index(ELLISON, ELLISON.shown(Gender.FEMALE), ELLISON);

    assertThat(snapshot.entities())
        .extracting(IndexedEntity::gender)
        .containsExactly(Gender.FEMALE);
  }

  @Test
  void of_names_used_equally_often_the_longest_is_the_name() {
    IndexedEntity ellison =
        index(person("Mara Ellison"), person("Mara Jane Ellison")).entities().get(0);

    assertThat(ellison.name()).isEqualTo("Mara Jane Ellison");
    assertThat(index(UNION.alias("EUPU"), named(EntityType.ORGANIZATION, "EUPU")).entities().get(0))
        .extracting(IndexedEntity::name)
        .isEqualTo("Port Union");
  }

  @Test
  void what_has_no_word_in_its_name_is_nobody() {
    assertThat(index(person("…"), UNION).entities())
        .extracting(IndexedEntity::name)
        .containsExactly("Port Union");
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

  @Test
  void counts_the_claims_of_somebody() {
    EntityIndex index = new EntityIndex();
    index.add(Samples.ferry());

    assertThat(index.snapshot().entity("person/mara ellison").orElseThrow().claims()).isEqualTo(2);
  }

  @Test
  void a_new_version_of_an_article_replaces_what_was_known() {
    EntityIndex index = new EntityIndex();
    index.add(story("a", ELLISON.quoted(2)).analysis());
    EntitySnapshot before = index.snapshot();
    index.replace(story("a", ELLISON.quoted(1), UNION).analysis());

    assertThat(before.entities()).extracting(IndexedEntity::quotes).containsExactly(2);
    assertThat(index.snapshot().entities()).extracting(IndexedEntity::quotes).containsExactly(0, 1);
  }
}
