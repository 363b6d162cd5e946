package dev.byline.training.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlattScalingTest {

  @Test
  void the_logistic_curve_is_found_again() {
    Random random = new Random(9);
    List<PlattScaling.Point> points = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double x = 3 * random.nextGaussian();
      double p = 1 / (1 + Math.exp(-(0.6 * x - 0.5)));
      points.add(new PlattScaling.Point(x, random.nextDouble() < p));
    }

    PlattScaling.Curve curve = PlattScaling.fit(points);

    assertThat(curve.slope()).isCloseTo(0.6, within(0.05));
    assertThat(curve.shift()).isCloseTo(-0.5, within(0.05));
  }

  @Test
  void without_points_scores_stay_as_they_are() {
    assertThat(PlattScaling.fit(List.of())).isEqualTo(new PlattScaling.Curve(1, 0));
  }

  @Test
  void certainty_has_a_finite_logit() {
    assertThat(PlattScaling.Point.of(1, true).logit()).isFinite().isPositive();
    assertThat(PlattScaling.Point.of(0, true).logit()).isFinite().isNegative();
  }
}
