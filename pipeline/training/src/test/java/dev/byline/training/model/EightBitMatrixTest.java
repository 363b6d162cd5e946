package dev.byline.training.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EightBitMatrixTest {

  private static Tensor random(int rows, int columns) {
    Random random = new Random(5);
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return Tensor.matrix(rows, columns, values);
  }

  @Test
  void eightBitsKeepEachNumberWithinHalfAStepOfItsColumn() {
    Tensor matrix = random(20, 6);
    EightBitMatrix quantised = EightBitMatrix.byColumn(matrix);
    for (int i = 0; i < matrix.values().length; i++) {
      float scale = quantised.scales()[i % 6];
      assertThat(quantised.values()[i] * scale)
          .isCloseTo(matrix.values()[i], within(0.5001f * scale));
    }
  }

  @Test
  void columnByColumnTheSameNumbersAreAboveZeroBy128() {
    EightBitMatrix quantised = EightBitMatrix.byColumn(random(20, 6));
    byte[] turned = quantised.byColumns();
    for (int row = 0; row < 20; row++) {
      for (int column = 0; column < 6; column++) {
        assertThat((turned[column * 20 + row] & 0xFF) - 128)
            .isEqualTo(quantised.values()[row * 6 + column]);
      }
    }
  }

  @Test
  void aColumnOfZerosStaysZero() {
    assertThat(EightBitMatrix.byColumn(Tensor.matrix(2, 1, new float[2])).values())
        .containsExactly(0, 0);
  }

  @Test
  void fourBitsAreReadBackAsTheyWerePacked() {
    Tensor matrix = random(3, 64);
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
  void roundingTwiceChangesNothing() {
    Tensor once = FourBitMatrix.rounded(random(3, 64));
    assertThat(FourBitMatrix.rounded(once).values()).isEqualTo(once.values());
  }

  @Test
  void fourBitsKeepMostOfTheVariance() {
    Tensor matrix = random(50, 64);
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
