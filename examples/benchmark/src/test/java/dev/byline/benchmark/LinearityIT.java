package dev.byline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.benchmark.Linearity.Point;
import dev.byline.pipeline.Byline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small version of {@link Linearity}, so that a quadratic step does not slip in unseen. */
class LinearityIT {

  @Test
  void a_text_four_times_as_long_takes_about_four_times_as_long() {
    List<Point> points = Linearity.measure(Byline.builder().build(), 3_000, 12_000, 2);

    Point shortest = points.get(0);
    Point longest = points.get(points.size() - 1);
    assertThat(longest.tokens()).isGreaterThan(3 * shortest.tokens());
    // 2.3 times for each doubling is 15 per cent more a token, twice over
    assertThat(longest.slowdownOver(shortest)).as("%s", points).isLessThan(1.15 * 1.15);
  }
}
