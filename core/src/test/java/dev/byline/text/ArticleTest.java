package dev.byline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

  @Test
  void keeps_the_text_as_given() {
    String text = "  \u0000 The ferry.\r\n\ud83d ";

    assertThat(Article.of("a", text).text()).isSameAs(text);
  }

  @Test
  void text_may_be_empty() {
    assertThat(Article.of("").text()).isEmpty();
  }

  /** The id is part of what is stored with a result: it must be the same in every version. */
  @Test
  void an_article_without_a_name_is_called_after_its_text() {
    assertThat(Article.of("").id()).isEqualTo("article-e3b0c44298fc1c149afbf4c8996fb924");
    assertThat(Article.of("The ferry 🚢").id())
        .isEqualTo("article-ab536cddec3b0e1a500d61f83bc8c572");
    assertThat(Article.of("The ferry 🚢")).isEqualTo(Article.of("The ferry " + "🚢"));
  }

  @Test
  void texts_that_differ_in_a_lone_surrogate_have_two_ids() {
    assertThat(Article.of("\ud83d").id()).isNotEqualTo(Article.of("\ud83e").id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void id_must_not_be_blank(String id) {
    assertThatThrownBy(() -> Article.of(id, "text"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id \"" + id + "\" must not be blank");
  }

  @Test
  void refuses_null_and_names_it() {
    assertThatThrownBy(() -> Article.of(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
    assertThatThrownBy(() -> Article.of(null, "text"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("id");
    assertThatThrownBy(() -> Article.of("text").withTitle(null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void what_is_known_besides_is_added_without_touching_the_rest() {
    Article article =
        Article.of("a", "The ferry is late.")
            .withTitle("Late again")
            .withPublishedOn(LocalDate.of(2024, 3, 9))
            .withOutlet("Velland Courier");

    assertThat(article.withUrl("https://a.example").withAuthor("Tove Lind").withText("Late."))
        .isEqualTo(
            new Article(
                "a",
                "Late.",
                Optional.of("Late again"),
                Optional.of(LocalDate.of(2024, 3, 9)),
                Optional.of("Velland Courier"),
                Optional.of("https://a.example"),
                Optional.of("Tove Lind")));
    assertThat(article)
        .isEqualTo(
            new Article(
                "a",
                "The ferry is late.",
                Optional.of("Late again"),
                Optional.of(LocalDate.of(2024, 3, 9)),
                Optional.of("Velland Courier")));
  }

  @Test
  void a_span_behind_the_text_has_no_text() {
    Article article = Article.of("The ferry");

    assertThat(article.textOf(new Span(4, 9))).isEqualTo("ferry");
    assertThatThrownBy(() -> article.textOf(new Span(4, 10)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> article.excerpt(new Span(9, 10)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Property
  void every_span_of_a_text_has_an_excerpt(@ForAll String text) {
    Article article = Article.of(text);
    for (int start = 0; start < Math.min(text.length(), 12); start++) {
      for (int end = start + 1; end <= Math.min(text.length(), 12); end++) {
        Excerpt excerpt = article.excerpt(new Span(start, end));
        assertThat(text).startsWith(text.substring(0, start) + excerpt.text());
      }
    }
  }
}
