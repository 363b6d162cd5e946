package dev.byline.pipeline.internal.decoding;

/**
 * What the encoder says about the tokens of a window. Not to be changed by the caller.
 *
 * @param labels for each token a logit for each label
 * @param spans for each token what a link starts from if it begins a source or content
 * @param cues for each token what a link ends at if it begins a cue
 * @param noCue where a link ends that has no cue in the window
 */
public record Encoded(float[][] labels, float[][] spans, float[][] cues, float[] noCue) {

  /** The logit of a label that leaves one in three thousand for each other one; set by hand. */
  private static final float SURE = 8;

  /** Tokens that are no part of anything and linked to nothing, as sure as a model ever is. */
  public static Encoded outside(int tokens) {
    float[][] labels = new float[tokens][Label.COUNT];
    for (float[] row : labels) {
      row[Label.OUTSIDE.ordinal()] = SURE;
    }
    return new Encoded(labels, new float[tokens][1], new float[tokens][1], new float[1]);
  }

  /** How well a span that begins at one token goes with a cue that begins at another. */
  double link(int span, int cue) {
    return product(spans[span], cues[cue]);
  }

  /** How well it goes with no cue at all. */
  double noLink(int span) {
    return product(spans[span], noCue);
  }

  private static double product(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum / Math.sqrt(a.length);
  }
}
