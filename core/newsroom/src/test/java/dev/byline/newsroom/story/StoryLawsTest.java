package dev.byline.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.analysis.Analysis;
import dev.byline.text.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Any results make a story, and what it locates stands where it says. */
class StoryLawsTest {

  @Test
  void any_results_make_a_story_whose_spans_are_in_the_texts() {
    for (long seed = 0; seed < 3_000; seed++) {
      List<Analysis> results = RandomResults.of(seed);
      Map<String, Article> articles = new HashMap<>();
      results.forEach(result -> articles.put(result.article().id(), result.article()));

      Story story = Story.of(results);

      for (Statement statement : story.statements()) {
        for (Variant variant : statement.variants()) {
          Article article = articles.get(variant.utterance().article());
          assertThat(
                  variant.utterance().spans().stream()
                      .map(article::textOf)
                      .collect(Collectors.joining(" ")))
              .as("seed %d", seed)
              .isEqualTo(variant.utterance().text());
        }
      }
      for (Relation relation : story.relations()) {
        assertThat(story.statement(relation.one())).as("seed %d", seed).isPresent();
        assertThat(story.statement(relation.other())).as("seed %d", seed).isPresent();
      }
      assertThat(StoryJson.write(story)).as("seed %d", seed).startsWith("{");
    }
  }

  @Test
  void a_text_of_nothing_but_marks_takes_no_longer_than_another() {
    InventedArticle article = new InventedArticle();
    article.says("Mara Ellison | that " + ". . . ”".repeat(20_000));
    article.says("Ivo Karel | that " + "the ferry is not not not sold ".repeat(4_000));

    Story story = Story.of(List.of(article.analysis("a"), article.analysis("b")));

    assertThat(story.copies()).hasSize(1);
  }
}
