package dev.byline.training.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {

  /** The third piece looks for what the second is found by; "none" is found by nothing. */
  private static final BranchVectors VECTORS =
      new BranchVectors(3, new float[] {0, 0, 0, 0, 2, 0}, new float[] {0, 0, 1, 0, -1, 0});

  private static Question question(int right) {
    return new Question(
        2,
        AnaphorKind.HE,
        List.of(new PieceRange(1, 2), new PieceRange(2, 3)),
        right < 0 ? List.of() : List.of(right));
  }

  @Test
  void a_score_is_a_product_with_the_mean_of_a_mention() {
    assertThat(VECTORS.scores(2, List.of(new PieceRange(1, 2), new PieceRange(1, 3))))
        .containsExactly(2 / Math.sqrt(2), 0);
    assertThat(VECTORS.none(2)).isZero();
  }

  @Test
  void the_best_candidate_counts_unless_none_is_better() {
    FoundAntecedents scores = new FoundAntecedents();
    scores.add(question(0), VECTORS);
    scores.add(question(1), VECTORS);
    scores.add(question(-1), VECTORS);
    assertThat(scores).hasToString("he 0.333 of 3");
  }
}
