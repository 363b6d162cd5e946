package dev.byline.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FourBitMatrixTest {

  @Test
  void four_bits_are_read_back_as_they_were_packed() {
    Tensor matrix = TestTensors.random(3, 64);
    FourBitMatrix nibbles = FourBitMatrix.of(matrix);
    Tensor rounded = FourBitMatrix.rounded(matrix);
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 64; column++) {
        int packed = nibbles.packed()[row * 32 + column % 32] & 0xFF;
        int bits = column < 32 ? packed & 15 : packed >> 4;
        float scale = nibbles.scales()[row * 2 + column / 32];
        assertThat((bits - FourBitMatrix.ZERO) * scale)
            .isEqualTo(rounded.values()[row * 64 + column]);
      }
    }
  }

  @Test
  void rounding_twice_changes_nothing() {
    Tensor once = FourBitMatrix.rounded(TestTensors.random(3, 64));
    assertThat(FourBitMatrix.rounded(once).values()).isEqualTo(once.values());
  }

  @Test
  void four_bits_keep_most_of_the_variance() {
    Tensor matrix = TestTensors.random(50, 64);
    Tensor rounded = FourBitMatrix.rounded(matrix);
    double error = 0;
    double size = 0;
    for (int i = 0; i < matrix.values().length; i++) {
      error += Math.pow(matrix.values()[i] - rounded.values()[i], 2);
      size += Math.pow(matrix.values()[i], 2);
    }
    assertThat(error / size).isLessThan(0.02);
  }
}
