package dev.byline.training;

/**
 * A matrix in eight bits, symmetric around zero.
 *
 * @param values row by row
 * @param scales what to multiply each column with
 */
record Quantised(byte[] values, float[] scales) {

  private static final int LARGEST = 127;

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
}
