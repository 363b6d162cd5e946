package dev.byline.training.model;

/**
 * A matrix in eight bits, symmetric around zero, one scale a column: a column's largest number gets
 * the largest byte. Not to be changed by the caller.
 *
 * @param values row by row
 * @param scales what to multiply each column with
 */
public record EightBitMatrix(byte[] values, float[] scales) {

  /** -128 is not used, so that zero lies in the middle and a sign costs nothing. */
  private static final int LARGEST = 127;

  /** What stands for zero where there is no sign. */
  private static final int ZERO = 128;

  /** Rounds a matrix. */
  public static EightBitMatrix of(Tensor matrix) {
    int columns = matrix.columns();
    float[] scales = scales(matrix);
    byte[] values = new byte[matrix.values().length];
    for (int i = 0; i < values.length; i++) {
      float scale = scales[i % columns];
      values[i] = (byte) (scale == 0 ? 0 : Math.round(matrix.values()[i] / scale));
    }
    return new EightBitMatrix(values, scales);
  }

  private static float[] scales(Tensor matrix) {
    int columns = matrix.columns();
    float[] scales = new float[columns];
    for (int i = 0; i < matrix.values().length; i++) {
      float size = Math.abs(matrix.values()[i]) / LARGEST;
      scales[i % columns] = Math.max(scales[i % columns], size);
    }
    return scales;
  }

  /**
   * The values row by row and with a sign, of weights whose input is quantised in blocks: these the
   * runtime has column by column, moved up so that zero is 128.
   */
  public static byte[] signedByRows(byte[] turned, int columns) {
    int rows = turned.length / columns;
    byte[] values = new byte[turned.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        values[row * columns + column] = (byte) (turned[column * rows + row] - ZERO);
      }
    }
    return values;
  }

  /** The matrix as the runtime reads it: what rounding has left. */
  Tensor rounded() {
    float[] rounded = new float[values.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = values[i] * scales[i % scales.length];
    }
    return Tensor.matrix(values.length / scales.length, scales.length, rounded);
  }
}
