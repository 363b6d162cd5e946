package dev.byline.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.index.Story.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever is added: names are few, so that there is much to be confused. */
class EntityIndexPropertiesTest {

  @Provide
  Arbitrary<List<Story>> stories() {
    Arbitrary<Named> named =
        Combinators.combine(
                Arbitraries.of(EntityType.values()),
                Arbitraries.of(
                    "Mara Ellison",
                    "Ellison",
                    "M. Ellison",
                    "Mara A. Ellison",
                    "Mara B. Ellison",
                    "Mara Ellison Jr.",
                    "Ellison Port",
                    "Port Union",
                    "PU",
                    "Defence Ministry"),
                Arbitraries.of(
                    List.<String>of(), List.of("PU"), List.of("Ellison"), List.of("Port Union")),
                Arbitraries.of("mayor", "chair of the board", "professor").optional(),
                Arbitraries.of("Port Union", "Velland", "Harbour University").optional(),
                Arbitraries.of(Gender.values()),
                Arbitraries.integers().between(0, 2))
            .as(
                (type, name, aliases, role, affiliation, gender, quotes) ->
                    new Named(type, name, aliases, role, affiliation, gender, quotes));
    return named
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .list()
        .ofMaxSize(12)
        .map(
            articles ->
                IntStream.range(0, articles.size())
                    .mapToObj(i -> new Story("a" + i, articles.get(i)))
                    .toList());
  }

  private static EntitySnapshot index(List<Story> stories) {
    EntityIndex index = new EntityIndex();
    stories.forEach(story -> index.add(story.analysis()));
    return index.snapshot();
  }

  @Property(tries = 300)
  void the_order_of_articles_does_not_matter(
      @ForAll("stories") List<Story> stories, @ForAll Random random) {
    List<Story> shuffled = new ArrayList<>(stories);
    Collections.shuffle(shuffled, random);

    assertThat(index(shuffled).entities()).isEqualTo(index(stories).entities());
  }

  @Property(tries = 200)
  void adding_again_changes_nothing(@ForAll("stories") List<Story> stories) {
    List<Story> twice = new ArrayList<>(stories);
    twice.addAll(stories);

    assertThat(index(twice).entities()).isEqualTo(index(stories).entities());
  }

  @Property(tries = 300)
  void everything_named_is_somewhere_once(@ForAll("stories") List<Story> stories) {
    List<IndexedEntity> entities = index(stories).entities();
    Set<String> seen = new HashSet<>();

    for (IndexedEntity entity : entities) {
      for (Appearance appearance : entity.appearances()) {
        assertThat(seen.add(appearance.article() + " " + appearance.entity())).isTrue();
      }
    }
    assertThat(seen).hasSize(stories.stream().mapToInt(story -> story.named().size()).sum());
    assertThat(entities).extracting(IndexedEntity::id).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void types_and_genders_are_never_mixed(@ForAll("stories") List<Story> stories) {
    for (List<Named> group : groups(stories)) {
      assertThat(group.stream().map(Named::type).distinct()).hasSize(1);
      if (group.get(0).type() == EntityType.PERSON) {
        assertThat(
                group.stream()
                    .map(Named::gender)
                    .filter(gender -> gender != Gender.UNKNOWN)
                    .distinct())
            .hasSizeLessThanOrEqualTo(1);
      }
    }
  }

  @Property(tries = 300)
  void no_surname_alone_merges_people(@ForAll("stories") List<Story> stories) {
    for (List<Named> group : groups(stories)) {
      boolean surname = group.stream().anyMatch(one -> one.name().equals("Ellison"));
      if (surname && group.get(0).type() == EntityType.PERSON && group.size() > 1) {
        assertThat(group).allMatch(one -> one.name().equals("Ellison"));
        assertThat(group.stream().map(Named::role).distinct()).hasSize(1);
        assertThat(group.stream().map(Named::affiliation).distinct()).hasSize(1);
        assertThat(group).noneMatch(one -> one.affiliation().equals(Optional.empty()));
      }
    }
  }

  @Property(tries = 200)
  void candidates_are_mutual_and_of_one_type(@ForAll("stories") List<Story> stories) {
    EntitySnapshot snapshot = index(stories);

    for (IndexedEntity entity : snapshot.entities()) {
      for (IndexedEntity candidate : snapshot.candidates(entity)) {
        assertThat(candidate.type()).isEqualTo(entity.type());
        assertThat(candidate.id()).isNotEqualTo(entity.id());
        assertThat(snapshot.candidates(candidate)).contains(entity);
      }
    }
  }

  private static List<List<Named>> groups(List<Story> stories) {
    return index(stories).entities().stream()
        .map(
            entity ->
                entity.appearances().stream()
                    .map(appearance -> named(stories, appearance))
                    .collect(Collectors.toList()))
        .toList();
  }

  private static Named named(List<Story> stories, Appearance appearance) {
    Story story = stories.get(Integer.parseInt(appearance.article().substring(1)));
    return story.named().get(Integer.parseInt(appearance.entity().value().substring(1)) - 1);
  }
}
