package dev.byline.training;

/**
 * A matrix in four bits, symmetric around zero, with one scale for each {@link #GROUP} numbers of a
 * row. Two numbers share a byte: those of the first half of a row stand in the low four bits, those
 * of the second half in the high ones. Scales are rounded to bfloat16.
 *
 * @param packed half as many bytes as there are numbers, row by row
 * @param scales row by row
 */
record Nibbles(byte[] packed, float[] scales) {

  /** Numbers that share a scale. */
  static final int GROUP = 32;

  /** What stands for zero. */
  static final int ZERO = 8;

  private static final int LARGEST = 7;
  private static final int TRIED = 8;
  private static final float SMALLEST_SHARE = 0.65f;

  static Nibbles of(Tensor matrix) {
    int rows = matrix.rows();
    int columns = matrix.columns();
    byte[] packed = new byte[rows * columns / 2];
    float[] scales = new float[rows * columns / GROUP];
    for (int row = 0; row < rows; row++) {
      for (int group = 0; group < columns / GROUP; group++) {
        int from = row * columns + group * GROUP;
        float scale = bestScale(matrix.values(), from);
        scales[from / GROUP] = scale;
        for (int i = 0; i < GROUP; i++) {
          int column = group * GROUP + i;
          int bits = ZERO + rounded(matrix.values()[from + i], scale);
          int half = columns / 2;
          int at = row * half + column % half;
          packed[at] |= (byte) (column < half ? bits : bits << 4);
        }
      }
    }
    return new Nibbles(packed, scales);
  }

  /** The matrix as it is read back. */
  static Tensor rounded(Tensor matrix) {
    float[] values = new float[matrix.values().length];
    for (int from = 0; from < values.length; from += GROUP) {
      float scale = bestScale(matrix.values(), from);
      for (int i = from; i < from + GROUP; i++) {
        values[i] = scale * rounded(matrix.values()[i], scale);
      }
    }
    return new Tensor(matrix.shape(), values);
  }

  private static int rounded(float value, float scale) {
    return scale == 0 ? 0 : Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / scale)));
  }

  /** The scale with the smallest squared error; cutting off the largest numbers may pay. */
  private static float bestScale(float[] values, int from) {
    float largest = 0;
    for (int i = from; i < from + GROUP; i++) {
      largest = Math.max(largest, Math.abs(values[i]));
    }
    float best = brief(largest / LARGEST);
    double bestError = error(values, from, best);
    for (int i = 0; i < TRIED; i++) {
      float share = SMALLEST_SHARE + i * (1 - SMALLEST_SHARE) / TRIED;
      float scale = brief(share * largest / LARGEST);
      double error = error(values, from, scale);
      if (error < bestError) {
        best = scale;
        bestError = error;
      }
    }
    return best;
  }

  private static double error(float[] values, int from, float scale) {
    double sum = 0;
    for (int i = from; i < from + GROUP; i++) {
      double error = values[i] - scale * rounded(values[i], scale);
      sum += error * error;
    }
    return sum;
  }

  /** The nearest number with the precision of bfloat16. */
  static float brief(float value) {
    return Float.intBitsToFloat((Float.floatToRawIntBits(value) + 0x8000) & 0xFFFF0000);
  }
}
