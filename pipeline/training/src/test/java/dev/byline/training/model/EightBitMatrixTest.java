package dev.byline.training.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EightBitMatrixTest {

  @Test
  void eight_bits_keep_each_number_within_half_a_step_of_its_column() {
    Tensor matrix = TestTensors.random(20, 6);
    EightBitMatrix quantised = EightBitMatrix.of(matrix);
    for (int i = 0; i < matrix.values().length; i++) {
      float scale = quantised.scales()[i % 6];
      assertThat(quantised.values()[i] * scale)
          .isCloseTo(matrix.values()[i], within(0.5001f * scale));
    }
  }

  @Test
  void column_by_column_the_same_numbers_are_above_zero_by128() {
    EightBitMatrix quantised = EightBitMatrix.of(TestTensors.random(20, 6));
    byte[] turned = quantised.unsignedByColumns();
    for (int row = 0; row < 20; row++) {
      for (int column = 0; column < 6; column++) {
        assertThat((turned[column * 20 + row] & 0xFF) - 128)
            .isEqualTo(quantised.values()[row * 6 + column]);
      }
    }
  }

  @Test
  void a_column_of_zeros_stays_zero() {
    assertThat(EightBitMatrix.of(Tensor.matrix(2, 1, new float[2])).values()).containsExactly(0, 0);
  }

  @Test
  void what_was_turned_is_turned_back() {
    EightBitMatrix quantised = EightBitMatrix.of(TestTensors.random(20, 6));
    EightBitMatrix back =
        EightBitMatrix.ofUnsignedByColumns(quantised.unsignedByColumns(), quantised.scales());
    assertThat(back.values()).isEqualTo(quantised.values());
    assertThat(back.rounded().values()[7]).isEqualTo(quantised.values()[7] * quantised.scales()[1]);
  }
}
