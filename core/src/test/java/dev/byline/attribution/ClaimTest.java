package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTest {

  @Test
  void extends_from_the_first_to_the_last_of_its_content() {
    Claim claim = claim(List.of(new Span(3, 5), new Span(5, 9), new Span(20, 30)), "c0", 0.5);

    assertThat(claim.extent()).isEqualTo(new Span(3, 30));
  }

  @Test
  void copies_its_lists() {
    List<Span> content = new ArrayList<>(List.of(new Span(3, 5)));
    Claim claim = claim(content, "c0", 0.5);
    content.clear();

    assertThat(claim.content()).containsExactly(new Span(3, 5));
    assertThatThrownBy(() -> claim.quotes().add(new QuoteId("q1")))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void must_have_content() {
    assertThatThrownBy(() -> claim(List.of(), "c0", 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("claim c1 must have content");
  }

  @Test
  void content_is_in_text_order_and_does_not_overlap() {
    assertThatThrownBy(() -> claim(List.of(new Span(20, 30), new Span(3, 5)), "c0", 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("content of claim c1 must be in text order without overlap");
    assertThatThrownBy(() -> claim(List.of(new Span(3, 5), new Span(4, 9)), "c0", 0.5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cannot_be_its_own_parent() {
    assertThatThrownBy(() -> claim(List.of(new Span(3, 5)), "c1", 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("claim c1 cannot be its own parent");
  }

  @Test
  void confidence_must_be_a_probability() {
    assertThatThrownBy(() -> claim(List.of(new Span(3, 5)), "c0", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("confidence NaN must be within [0, 1]");
  }

  @Test
  void may_be_dated() {
    Claim claim = claim(List.of(new Span(3, 5)), "c0", 0.5);
    StatedDate date =
        StatedDate.around(
            LocalDate.of(2024, 3, 9), DatePrecision.MONTH, new Excerpt(new Span(6, 11), "March"));

    assertThat(claim.saidOn()).isEmpty();
    assertThat(claim.toBuilder().saidOn(date).build().saidOn()).contains(date);
  }

  @Test
  void is_written_by_hand_in_a_few_lines() {
    Source karel = Source.builder("Ivo Karel", SourceType.PERSON).build();
    Claim claim =
        Claim.builder("c1")
            .source(karel)
            .cue(new Excerpt(new Span(0, 4), "said"))
            .content(new Excerpt(new Span(5, 8), "the"), new Excerpt(new Span(9, 13), "ship"))
            .quotes("q1", "q2")
            .parent("c2")
            .decided(0.9, "me")
            .build();

    assertThat(claim.text()).isEqualTo("the ship");
    assertThat(claim.traits()).isEqualTo(ClaimTraits.INDIRECT_ASSERTION);
    assertThat(claim.form()).isEqualTo(ClaimForm.INDIRECT);
    assertThat(claim.type()).isEqualTo(ClaimType.ASSERTION);
    assertThat(claim.act()).isEqualTo(SpeechAct.ASSERT);
    assertThat(claim.negated()).isFalse();
    assertThat(claim.confidence()).isEqualTo(0.9);
    assertThat(claim.decidedBy()).isEqualTo("me");
    assertThat(claim.quotes()).containsExactly(new QuoteId("q1"), new QuoteId("q2"));
    assertThat(claim.toBuilder().build()).isEqualTo(claim);
  }

  private static Claim claim(List<Span> content, String parent, double confidence) {
    return Claim.builder("c1")
        .content(content, "the words")
        .parent(parent)
        .decided(confidence, "tagger")
        .build();
  }
}
