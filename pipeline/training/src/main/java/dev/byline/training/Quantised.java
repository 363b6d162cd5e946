package dev.byline.training;

/**
 * A matrix in eight bits, symmetric around zero.
 *
 * @param values row by row
 * @param scales what to multiply each column with
 */
record Quantised(byte[] values, float[] scales) {

  private static final int LARGEST = 127;

  /** What stands for zero where there is no sign. */
  private static final int ZERO = 128;

  static Quantised byColumn(Tensor matrix) {
    int rows = matrix.rows();
    int columns = matrix.columns();
    float[] scales = new float[columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        float size = Math.abs(matrix.values()[row * columns + column]) / LARGEST;
        scales[column] = Math.max(scales[column], size);
      }
    }
    byte[] values = new byte[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        float scale = scales[column];
        float value = matrix.values()[row * columns + column];
        values[row * columns + column] = (byte) (scale == 0 ? 0 : Math.round(value / scale));
      }
    }
    return new Quantised(values, scales);
  }

  /** The values column by column, moved up so that none has a sign: zero is 128. */
  byte[] byColumns() {
    int columns = scales.length;
    int rows = values.length / columns;
    byte[] turned = new byte[values.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = (byte) (values[row * columns + column] + ZERO);
      }
    }
    return turned;
  }
}
