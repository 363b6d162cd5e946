package dev.byline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  private static final CodePoints POINTS = CodePoints.of("a🚢b\ud83d");

  @Test
  void a_pair_is_one_and_so_is_a_surrogate_without_a_partner() {
    assertThat(POINTS.start(new Span(0, 5))).isZero();
    assertThat(POINTS.end(new Span(0, 5))).isEqualTo(4);
    assertThat(POINTS.start(new Span(3, 4))).isEqualTo(2);
    assertThat(POINTS.end(new Span(3, 4))).isEqualTo(3);
    assertThat(POINTS.start(new Span(4, 5))).isEqualTo(3);
  }

  @Test
  void a_span_that_cuts_a_pair_has_all_of_it() {
    assertThat(POINTS.start(new Span(2, 3))).isEqualTo(1);
    assertThat(POINTS.end(new Span(0, 2))).isEqualTo(2);
  }

  @Test
  void code_points_lead_back_to_code_units() {
    assertThat(POINTS.count()).isEqualTo(4);
    assertThat(IntStream.rangeClosed(0, 4).map(POINTS::unit)).containsExactly(0, 1, 3, 4, 5);
    assertThat(CodePoints.of("").unit(0)).isZero();
    assertThatThrownBy(() -> POINTS.unit(5)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void a_span_behind_the_text_is_refused() {
    assertThatThrownBy(() -> POINTS.end(new Span(0, 6)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
