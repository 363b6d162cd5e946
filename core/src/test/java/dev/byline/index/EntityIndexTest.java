package dev.byline.index;

import static dev.byline.index.Story.index;
import static dev.byline.index.Story.named;
import static dev.byline.index.Story.person;
import static dev.byline.index.Story.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Samples;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
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

/** What the index counts, and how articles come into it. */
class EntityIndexTest {

  private static final Named ELLISON = person("Mara Ellison");
  private static final Named UNION = named(EntityType.ORGANIZATION, "Port Union");

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
