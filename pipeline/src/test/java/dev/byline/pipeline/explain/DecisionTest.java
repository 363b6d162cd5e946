package dev.byline.pipeline.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private static final Candidate KAREL =
      new Candidate(
          "Ivo Karel",
          Optional.empty(),
          "claimed-content",
          0.91,
          List.of(
              new Factor(Factor.BIAS, 1, 3),
              new Factor("cue-score", 2, 0.5),
              new Factor("rivals", 1, -1.5),
              new Factor("words", 3, 0)));

  private static final Candidate NOBODY =
      new Candidate(Candidate.NOBODY, Optional.empty(), "no-source", 0.09, List.of());

  @Test
  void tells_in_one_line_who_might_have_said_it_and_what_told_them_apart() {
    Decision decision =
        new Decision(
            Optional.of("q1"), excerpt("“We are\nlate”"), "Ivo Karel", List.of(KAREL, NOBODY));

    assertThat(decision.line())
        .isEqualTo(
            "q1 “We are late” -> Ivo Karel: Ivo Karel 0.91 by claimed-content (rivals -1.50,"
                + " cue-score +1.00) | nobody 0.09 by no-source");
  }

  @Test
  void long_words_are_cut_between_words() {
    Decision decision =
        new Decision(Optional.empty(), excerpt("again and ".repeat(20)), "no cue", List.of(KAREL));

    assertThat(decision.line())
        .startsWith("- again and again and again and again and again … -> no cue: ");
  }

  @Test
  void the_heaviest_factors_decide() {
    assertThat(KAREL.decisive(1)).extracting(Factor::feature).containsExactly("rivals");
    assertThat(KAREL.decisive(9))
        .extracting(Factor::feature)
        .containsExactly("rivals", "cue-score");
  }

  @Test
  void a_decision_has_a_candidate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Decision(Optional.empty(), excerpt("x"), "no cue", List.of()));
  }

  private static Excerpt excerpt(String text) {
    return new Excerpt(new Span(0, text.length()), text);
  }
}
