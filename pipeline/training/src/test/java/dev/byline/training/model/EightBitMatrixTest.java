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
  void a_column_of_zeros_stays_zero() {
    assertThat(EightBitMatrix.of(Tensor.matrix(2, 1, new float[2])).values()).containsExactly(0, 0);
  }

  @Test
  void columns_above_zero_become_rows_with_a_sign() {
    byte[] turned = {(byte) 128, (byte) 129, (byte) 127, (byte) 255, 1, (byte) 130};

    assertThat(EightBitMatrix.signedByRows(turned, 2)).containsExactly(0, 127, 1, -127, -1, 2);
  }

  @Test
  void what_was_turned_is_turned_back() {
    EightBitMatrix quantised = EightBitMatrix.of(TestTensors.random(20, 6));
    byte[] turned = unsignedByColumns(quantised.values(), 6);

    assertThat((turned[3 * 20 + 2] & 0xFF) - 128).isEqualTo(quantised.values()[2 * 6 + 3]);
    assertThat(EightBitMatrix.signedByRows(turned, 6)).isEqualTo(quantised.values());
  }

  /** As models were written whose inputs are quantised in blocks. */
  private static byte[] unsignedByColumns(byte[] values, int columns) {
    int rows = values.length / columns;
    byte[] turned = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      turned[i % columns * rows + i / columns] = (byte) (values[i] + 128);
    }
    return turned;
  }
}
