package dev.byline.training.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EncoderWeightsTest {

  private static EncoderWeights weights(float... values) {
    return new EncoderWeights(Map.of("tags.bias", Tensor.vector(values)));
  }

  @Test
  void the_average_is_the_mean_of_each_number() {
    EncoderWeights mean = EncoderWeights.average(List.of(weights(1, 4), weights(3, 0)));

    assertThat(mean.get("tags.bias").values()).containsExactly(2, 2);
  }

  @Test
  void models_of_different_shape_have_no_average() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EncoderWeights.average(List.of(weights(1, 4), weights(3))))
        .withMessageContaining("shape");
  }
}
