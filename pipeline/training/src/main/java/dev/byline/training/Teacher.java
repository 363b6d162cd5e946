package dev.byline.training;

/** What a larger model thinks of a token, as something to learn from (Hinton et al. 2015). */
final class Teacher {

  private Teacher() {}

  /** The probabilities behind logits, row by row. */
  static float[][] probabilities(float[][] logits) {
    float[][] rows = new float[logits.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = softmax(logits[i]);
    }
    return rows;
  }

  private static float[] softmax(float[] logits) {
    float most = Float.NEGATIVE_INFINITY;
    for (float logit : logits) {
      most = Math.max(most, logit);
    }
    float[] row = new float[logits.length];
    float sum = 0;
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) Math.exp(logits[i] - most);
      sum += row[i];
    }
    for (int i = 0; i < row.length; i++) {
      row[i] /= sum;
    }
    return row;
  }
}
