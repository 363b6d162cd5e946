package dev.byline.training.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.internal.scoring.LinearModel;
import dev.byline.training.calibration.ConditionalLogit.Alternative;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionalLogitTest {

  private static Alternative alternative(boolean right, String... features) {
    Map<String, Double> values = new java.util.HashMap<>();
    for (String feature : features) {
      values.put(feature, 1.0);
    }
    return new Alternative(values, right);
  }

  @Test
  void learns_what_tells_the_right_one_from_the_others() {
    List<List<Alternative>> choices =
        Collections.nCopies(
            40,
            List.of(
                alternative(true, "whole phrase", "common"),
                alternative(false, "cut phrase", "common")));

    LinearModel model = ConditionalLogit.fit(choices, Map.of());

    assertThat(model.weights().get("whole phrase")).isPositive();
    assertThat(model.weights().get("cut phrase")).isNegative();
    assertThat(model.weights()).doesNotContainKey("common");
  }

  @Test
  void choices_without_a_right_alternative_teach_nothing() {
    List<List<Alternative>> choices = new ArrayList<>();
    choices.addAll(
        Collections.nCopies(20, List.of(alternative(false, "one"), alternative(false, "other"))));

    assertThat(ConditionalLogit.fit(choices, Map.of("tagger", 1.0)).weights())
        .isEqualTo(Map.of("tagger", 1.0));
  }

  @Test
  void what_is_seldom_seen_has_no_weight() {
    List<List<Alternative>> choices =
        Collections.nCopies(3, List.of(alternative(true, "rare"), alternative(false)));

    assertThat(ConditionalLogit.fit(choices, Map.of()).weights()).isEmpty();
  }
}
