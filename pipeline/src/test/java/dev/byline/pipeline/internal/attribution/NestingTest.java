package dev.byline.pipeline.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NestingTest {

  @Test
  void the_claim_with_the_cue_inside_is_the_child() {
    // The Wire reported that Ruiz said it rained.
    AttributionRelation outer = claim(2, new TokenRange(4, 9));
    AttributionRelation inner = claim(5, new TokenRange(6, 9));

    assertThat(Nesting.parents(List.of(outer, inner))).isEqualTo(Map.of(1, 0));
  }

  @Test
  void the_innermost_holder_is_the_parent() {
    AttributionRelation outer = claim(20, new TokenRange(0, 18));
    AttributionRelation middle = claim(1, new TokenRange(2, 18));
    AttributionRelation inner = claim(5, new TokenRange(6, 9));

    assertThat(Nesting.parents(List.of(outer, middle, inner))).isEqualTo(Map.of(1, 0, 2, 1));
  }

  @Test
  void neighbours_are_not_nested() {
    assertThat(
            Nesting.parents(
                List.of(claim(1, new TokenRange(2, 5)), claim(7, new TokenRange(8, 12)))))
        .isEmpty();
  }

  @Test
  void claims_that_hold_each_others_cue_form_no_cycle() {
    AttributionRelation one = claim(9, new TokenRange(0, 5));
    AttributionRelation other = claim(2, new TokenRange(7, 12));

    assertThat(Nesting.parents(List.of(one, other))).hasSize(1);
  }

  private static AttributionRelation claim(int cue, TokenRange content) {
    return new AttributionRelation(
        Optional.of(new TokenRange(cue, cue + 1)),
        Optional.empty(),
        List.of(content),
        Evidence.CERTAIN,
        "test");
  }
}
