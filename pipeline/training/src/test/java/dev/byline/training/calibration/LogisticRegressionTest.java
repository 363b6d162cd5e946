package dev.byline.training.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.byline.pipeline.internal.scoring.Features;
import dev.byline.pipeline.internal.scoring.LinearModel;
import dev.byline.training.evaluation.GradedDecision;
import dev.byline.training.report.Reliability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

  @Test
  void finds_what_tells() {
    LinearModel model = LogisticRegression.fit(outcomes(2000, 3)).model();

    assertThat(model.weights().get("tells")).isGreaterThan(1.2);
    assertThat(model.weights().get("noise")).isCloseTo(0, within(0.2));
  }

  @Test
  void probabilities_are_calibrated_on_outcomes_that_were_not_learned_from() {
    LinearModel model = LogisticRegression.fit(outcomes(2000, 3)).model();
    List<GradedDecision> judged =
        outcomes(4000, 5).stream().map(outcome -> with(outcome, model)).toList();

    assertThat(new Reliability("unseen", judged, judged.size()).error()).isLessThan(0.03);
  }

  @Test
  void each_decision_is_judged_once_by_what_other_articles_taught() {
    List<GradedDecision> outcomes = outcomes(2000, 3);

    List<GradedDecision> leftOut = LogisticRegression.fit(outcomes).leftOut();

    assertThat(leftOut)
        .extracting(GradedDecision::features)
        .containsExactlyInAnyOrderElementsOf(
            outcomes.stream().map(GradedDecision::features).toList());
    assertThat(new Reliability("left out", leftOut, leftOut.size()).error()).isLessThan(0.03);
  }

  @Test
  void the_same_outcomes_give_the_same_weights() {
    assertThat(LogisticRegression.fit(outcomes(300, 3)).model().weights())
        .isEqualTo(LogisticRegression.fit(outcomes(300, 3)).model().weights());
  }

  @Test
  void what_is_hardly_ever_seen_has_no_weight() {
    List<GradedDecision> outcomes = new ArrayList<>(outcomes(300, 3));
    outcomes.add(new GradedDecision("a", Map.of("tells", 1.0, "once", 1.0), 0.5, true));

    assertThat(LogisticRegression.fit(outcomes).model().weights())
        .containsKey("tells")
        .doesNotContainKey("once");
  }

  @Test
  void decisions_that_are_all_right_teach_nothing() {
    List<GradedDecision> right = outcomes(300, 3).stream().filter(GradedDecision::right).toList();

    assertThat(LogisticRegression.canLearnFrom(right)).isFalse();
    assertThat(LogisticRegression.canLearnFrom(outcomes(300, 3))).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> LogisticRegression.fit(right));
  }

  /** Right in nine of ten cases where "tells" is 1, in one of two where it is 0. */
  private static List<GradedDecision> outcomes(int count, long seed) {
    Random random = new Random(seed);
    List<GradedDecision> outcomes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean tells = random.nextBoolean();
      boolean right = random.nextDouble() < (tells ? 0.9 : 0.5);
      Map<String, Double> features =
          Map.of("tells", tells ? 1.0 : 0.0, "noise", random.nextGaussian());
      outcomes.add(new GradedDecision("article " + i % 40, features, 0.5, right));
    }
    return outcomes;
  }

  private static GradedDecision with(GradedDecision outcome, LinearModel model) {
    Features.Builder features = Features.builder();
    outcome.features().forEach(features::number);
    return new GradedDecision(
        outcome.article(),
        outcome.features(),
        model.probability(features.build()),
        outcome.right());
  }
}
