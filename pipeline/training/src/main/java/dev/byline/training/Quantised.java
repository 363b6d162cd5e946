package dev.byline.training;

/**
 * A matrix in eight bits, symmetric around zero.
 *
 * @param values row by row
 * @param scales what to multiply each row or column with
 */
record Quantised(byte[] values, float[] scales) {

  private static final int LARGEST = 127;

  static Quantised byRow(Tensor matrix) {
    return of(matrix, matrix.rows(), matrix.columns(), true);
  }

  static Quantised byColumn(Tensor matrix) {
    return of(matrix, matrix.rows(), matrix.columns(), false);
  }

  private static Quantised of(Tensor matrix, int rows, int columns, boolean byRow) {
    float[] scales = new float[byRow ? rows : columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int group = byRow ? row : column;
        float size = Math.abs(matrix.values()[row * columns + column]) / LARGEST;
        scales[group] = Math.max(scales[group], size);
      }
    }
    byte[] values = new byte[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        float scale = scales[byRow ? row : column];
        float value = matrix.values()[row * columns + column];
        values[row * columns + column] = (byte) (scale == 0 ? 0 : Math.round(value / scale));
      }
    }
    return new Quantised(values, scales);
  }
}
