package dev.byline.examples.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private final Baseline baseline =
      Baseline.parse("# comment\nlane\tclaims: F\t50.0\t1.5\nlane\tquotes: F\t80.0\t1.0\n");

  @Test
  void a_figure_may_fall_by_its_tolerance() {
    assertThat(baseline.fallen("lane", Map.of("claims: F", 48.5, "quotes: F", 99.0))).isEmpty();
  }

  @Test
  void a_figure_that_falls_further_or_is_missing_is_named() {
    assertThat(baseline.fallen("lane", Map.of("claims: F", 48.4)))
        .containsExactly(
            "lane claims: F fell from 50.0 to 48.4 (tolerance 1.5)",
            "lane quotes: F is not in the report");
  }

  @Test
  void a_line_that_is_none_is_an_error() {
    assertThatThrownBy(() -> Baseline.parse("lane claims 50"))
        .hasMessageContaining("\"lane claims 50\"");
  }
}
