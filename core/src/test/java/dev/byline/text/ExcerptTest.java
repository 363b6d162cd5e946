package dev.byline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void holds_the_words_and_where_they_stand() {
    Excerpt excerpt = new Excerpt(new Span(4, 9), "ferry");

    assertThat(excerpt.start()).isEqualTo(4);
    assertThat(excerpt.end()).isEqualTo(9);
    assertThat(excerpt.text()).isEqualTo("ferry");
  }

  @Test
  void text_must_be_as_long_as_the_span() {
    assertThatThrownBy(() -> new Excerpt(new Span(4, 9), "ferries"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("text of 7 code units")
        .hasMessageContaining("start=4, end=9");
  }

  @Test
  void counts_code_units_not_characters() {
    assertThat(new Excerpt(new Span(0, 2), "🚢").text()).isEqualTo("🚢");
    assertThatThrownBy(() -> new Excerpt(new Span(0, 1), "🚢"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_null() {
    assertThatThrownBy(() -> new Excerpt(new Span(0, 1), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
    assertThatThrownBy(() -> new Excerpt(null, "a"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("span");
  }
}
