package dev.byline.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistillationTest {

  @Test
  void logarithms_become_probabilities_that_sum_to_one() {
    double[] logs = {Math.log(0.4), Math.log(0.2), Math.log(0.1), -9, -9, -9, -9};

    float[] row = Distillation.probabilities(new double[][] {logs})[0];

    float sum = 0;
    for (float probability : row) {
      sum += probability;
    }
    assertThat(sum).isCloseTo(1, within(1e-6f));
    assertThat(row[0] / row[1]).isCloseTo(2, within(1e-4f));
    assertThat(row[1] / row[2]).isCloseTo(2, within(1e-4f));
  }

  @Test
  void without_teachers_the_annotators_alone_speak() {
    List<List<LabelledArticle>> examples = List.of(List.of());

    assertThat(new Distillation(1, 0.5).soften(examples)).isSameAs(examples);
  }
}
