package dev.byline.training.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecodingTunerTest {

  @Test
  void theLogisticCurveIsFoundAgain() {
    Random random = new Random(9);
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double x = 3 * random.nextGaussian();
      double p = 1 / (1 + Math.exp(-(0.6 * x - 0.5)));
      points.add(new double[] {x, random.nextDouble() < p ? 1 : 0});
    }
    double[] curve = DecodingTuner.logistic(points);
    assertThat(curve[0]).isCloseTo(0.6, within(0.05));
    assertThat(curve[1]).isCloseTo(-0.5, within(0.05));
  }
}
