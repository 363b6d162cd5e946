package dev.byline.training.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BertWeightsTest {

  @Test
  void an_encoder_that_lacks_a_table_is_refused_by_its_name() {
    Map<String, Tensor> raw = Map.of("embeddings.word_embeddings.weight", TestTensors.random(3, 2));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BertWeights(raw).arrange(1))
        .withMessageContaining("embeddings.position_embeddings.weight");
  }
}
