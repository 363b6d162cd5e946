package dev.byline.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.training.corpus.GoldAttribution;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanScoresTest {

  private static SpanScores scores(TokenRange wanted, TokenRange... found) {
    SpanScores scores = new SpanScores();
    List<TaggedSpan> spans =
        Stream.of(found).map(range -> new TaggedSpan(SpanRole.CONTENT, range, 0.9)).toList();
    scores.add(
        List.of(new GoldAttribution(List.of(), List.of(), List.of(wanted))),
        new Tagging(spans, List.of(), "test"));
    return scores;
  }

  @Test
  void only_exact_spans_count_for_f1() {
    TokenRange wanted = new TokenRange(2, 8);

    assertThat(scores(wanted, wanted).f1(SpanRole.CONTENT)).isEqualTo(1);
    assertThat(scores(wanted, new TokenRange(2, 7)).f1(SpanRole.CONTENT)).isZero();
    assertThat(scores(wanted).f1(SpanRole.CONTENT)).isZero();
  }

  @Test
  void what_is_found_too_much_costs_precision() {
    TokenRange wanted = new TokenRange(2, 8);

    assertThat(scores(wanted, wanted, new TokenRange(9, 12)).f1(SpanRole.CONTENT))
        .isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void a_span_that_shares_half_counts_as_half_right() {
    assertThat(scores(new TokenRange(0, 8), new TokenRange(0, 3)))
        .asString()
        .contains("content 0.0 % (half 100.0 %)");
    assertThat(scores(new TokenRange(0, 8), new TokenRange(0, 2)).mean()).isZero();
  }
}
