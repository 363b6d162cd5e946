package dev.byline.pipeline.internal.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.text.Article;
import org.junit.jupiter.api.Test;

class TruncatedArticleTest {

  private static final int LONGEST = TruncatedArticle.LONGEST;

  @Test
  void an_article_is_read_to_its_end() {
    Article article = Article.of("a", "Karel said no.");

    TruncatedArticle truncated = TruncatedArticle.of(article);

    assertThat(truncated.read()).isSameAs(article);
    assertThat(truncated.isCut()).isFalse();
  }

  @Test
  void what_is_longer_is_read_to_the_last_break_within_the_limit() {
    String text = "a".repeat(LONGEST - 10) + " " + "b".repeat(100);

    TruncatedArticle truncated = TruncatedArticle.of(Article.of("a", text));

    assertThat(truncated.end()).isEqualTo(LONGEST - 10);
    assertThat(truncated.isCut()).isTrue();
    assertThat(truncated.article().text()).isEqualTo(text);
  }

  @Test
  void no_character_is_cut_in_two() {
    String ships = "🚢".repeat(LONGEST / 2 + 10);

    assertThat(TruncatedArticle.of(Article.of("a", ships)).end()).isEqualTo(LONGEST);
    assertThat(TruncatedArticle.of(Article.of("a", "a" + ships)).end()).isEqualTo(LONGEST - 1);
  }
}
