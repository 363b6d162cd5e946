package dev.byline.pipeline.internal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.byline.pipeline.explain.Factor;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final LinearModel MODEL =
      LinearModel.parse(List.of("# a comment", "", "bias\t-1", "near\t2.5", "long\t-0.5"));

  @Test
  void adds_up_what_the_features_are_worth() {
    Features features = Features.builder().flag("near", true).number("long", 3).build();

    assertThat(MODEL.score(features)).isCloseTo(0, within(1e-12));
    assertThat(MODEL.probability(features)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void a_feature_without_weight_counts_nothing() {
    assertThat(MODEL.score(Features.builder().number("colour", 7).build())).isEqualTo(-1);
  }

  @Test
  void factors_add_up_to_the_score() {
    Features features =
        Features.builder().flag("near", false).number("long", 4).number("colour", 1).build();

    List<Factor> factors = MODEL.factors(features);

    assertThat(factors).extracting(Factor::feature).containsExactly(Factor.BIAS, "long", "colour");
    assertThat(factors.stream().mapToDouble(Factor::contribution).sum())
        .isCloseTo(MODEL.score(features), within(1e-12));
  }

  @Test
  void odds_are_bounded() {
    Features features =
        Features.builder().odds("sure", 1).odds("never", 0).odds("even", 0.5).build();

    assertThat(features.get("sure")).isEqualTo(4);
    assertThat(features.get("never")).isEqualTo(-4);
    assertThat(features.get("even")).isCloseTo(0, within(1e-12));
    assertThat(features.get("unknown")).isZero();
  }

  @Test
  void a_line_that_is_no_weight_is_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> LinearModel.parse(List.of("bias\tmuch")))
        .withMessageContaining("bias\tmuch");
    assertThatIllegalStateException()
        .isThrownBy(() -> LinearModel.read(LinearModelTest.class, "missing.tsv"))
        .withMessageContaining("missing.tsv");
  }
}
