package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirmnessTest {

  private static final Excerpt MAY = new Excerpt(new Span(3, 6), "may");
  private static final Excerpt IF = new Excerpt(new Span(9, 11), "if");
  private static final Excerpt WILL = new Excerpt(new Span(20, 24), "will");

  @Test
  void says_what_has_words_that_show_it() {
    assertThat(Firmness.PLAIN.isHedged()).isFalse();
    assertThat(Firmness.PLAIN.isConditional()).isFalse();
    assertThat(Firmness.PLAIN.isFuture()).isFalse();
    Firmness firmness =
        new Firmness(List.of(MAY), List.of(IF), List.of(WILL), Stance.NEUTRAL, List.of());
    assertThat(firmness.isHedged()).isTrue();
    assertThat(firmness.isConditional()).isTrue();
    assertThat(firmness.isFuture()).isTrue();
  }

  @Test
  void words_are_in_text_order_and_apart() {
    assertThatThrownBy(
            () -> new Firmness(List.of(IF, MAY), List.of(), List.of(), Stance.NEUTRAL, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("hedges must be in text order without overlap");
    assertThatThrownBy(
            () -> new Firmness(List.of(), List.of(), List.of(), Stance.DOUBTED, List.of(MAY, MAY)))
        .hasMessageStartingWith("stanceWords must be in text order without overlap");
  }

  @Test
  void nothing_shows_that_no_side_is_taken() {
    assertThatThrownBy(
            () -> new Firmness(List.of(), List.of(), List.of(), Stance.NEUTRAL, List.of(MAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no words can show that the article takes no side");
  }

  @Test
  void copies_its_lists() {
    List<Excerpt> hedges = new ArrayList<>(List.of(MAY));
    Firmness firmness = new Firmness(hedges, List.of(), List.of(), Stance.NEUTRAL, List.of());
    hedges.clear();

    assertThat(firmness.hedges()).containsExactly(MAY);
  }

  @Test
  void a_claim_built_by_hand_is_plain_until_said_otherwise() {
    Claim claim = Claim.builder("c1").content(MAY).build();
    Firmness hedged = new Firmness(List.of(MAY), List.of(), List.of(), Stance.NEUTRAL, List.of());

    assertThat(claim.firmness()).isEqualTo(Firmness.PLAIN);
    assertThat(claim.toBuilder().firmness(hedged).build().firmness()).isEqualTo(hedged);
    assertThat(new ClaimTraits(ClaimForm.DIRECT, ClaimType.FACT, SpeechAct.DENY, true))
        .isEqualTo(
            new ClaimTraits(
                ClaimForm.DIRECT, ClaimType.FACT, SpeechAct.DENY, true, Firmness.PLAIN));
  }
}
