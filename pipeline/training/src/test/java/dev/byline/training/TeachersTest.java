package dev.byline.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TeachersTest {

  @Test
  void logitsBecomeProbabilities() {
    float[] row = Teachers.probabilities(new float[][] {{0, 0, 0, 3, 0, 0, -3}})[0];

    float sum = 0;
    for (float probability : row) {
      sum += probability;
    }
    assertThat(sum).isCloseTo(1, within(1e-6f));
    assertThat(row[3] / row[0]).isCloseTo((float) Math.exp(3), within(1e-3f));
    assertThat(row[0] / row[6]).isCloseTo((float) Math.exp(3), within(1e-3f));
  }

  @Test
  void withoutTeachersTheAnnotatorsAloneSpeak() {
    List<List<Example>> examples = List.of(List.of());

    assertThat(new Teachers(1, 0.5).soften(examples)).isSameAs(examples);
  }
}
