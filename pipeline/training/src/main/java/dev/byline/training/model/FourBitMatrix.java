package dev.byline.training.model;

/**
 * A matrix in four bits, symmetric around zero, with one scale for each {@link #GROUP} numbers of a
 * row. Two numbers share a byte: those of the first half of a row stand in the low four bits, those
 * of the second half in the high ones. Scales are rounded to bfloat16. Not to be changed by the
 * caller.
 *
 * @param packed half as many bytes as there are numbers, row by row
 * @param scales row by row
 */
public record FourBitMatrix(byte[] packed, float[] scales) {

  /** Numbers that share a scale. Chosen by hand, not measured; must divide a row. */
  public static final int GROUP = 32;

  /** What stands for zero. */
  public static final int ZERO = 8;

  /** -8 is not used, so that zero lies in the middle. */
  private static final int LARGEST = 7;

  /** How many smaller scales are tried for a group. Chosen by hand, not measured. */
  private static final int TRIED = 8;

  /** The smallest scale tried, as a share of the one that holds the largest number. By hand. */
  private static final float SMALLEST_SHARE = 0.65f;

  /** Rounds and packs a matrix whose rows are a multiple of {@link #GROUP} wide. */
  public static FourBitMatrix of(Tensor matrix) {
    int columns = matrix.columns();
    int half = columns / 2;
    float[] values = matrix.values();
    byte[] packed = new byte[values.length / 2];
    float[] scales = new float[values.length / GROUP];
    for (int from = 0; from < values.length; from += GROUP) {
      float scale = bestScale(values, from);
      scales[from / GROUP] = scale;
      for (int i = from; i < from + GROUP; i++) {
        int column = i % columns;
        int bits = ZERO + rounded(values[i], scale);
        int at = i / columns * half + column % half;
        packed[at] |= (byte) (column < half ? bits : bits << 4);
      }
    }
    return new FourBitMatrix(packed, scales);
  }

  /** The matrix as it is read back: what a model has to live with after it is quantised. */
  public static Tensor rounded(Tensor matrix) {
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

  /**
   * The scale with the smallest squared error: cutting off the largest number of a group may pay,
   * because all others then have finer steps.
   */
  private static float bestScale(float[] values, int from) {
    float largest = 0;
    for (int i = from; i < from + GROUP; i++) {
      largest = Math.max(largest, Math.abs(values[i]));
    }
    float best = Bfloat16.round(largest / LARGEST);
    double bestError = error(values, from, best);
    for (int i = 0; i < TRIED; i++) {
      float share = SMALLEST_SHARE + i * (1 - SMALLEST_SHARE) / TRIED;
      float scale = Bfloat16.round(share * largest / LARGEST);
      double error = error(values, from, scale);
      if (error < bestError) {
        best = scale;
        bestError = error;
      }
    }
    return best;
  }

  /** Sum of squares of what rounding a group changes. */
  private static double error(float[] values, int from, float scale) {
    double sum = 0;
    for (int i = from; i < from + GROUP; i++) {
      double error = values[i] - scale * rounded(values[i], scale);
      sum += error * error;
    }
    return sum;
  }
}
