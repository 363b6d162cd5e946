package dev.byline.pipeline.tagging;

/**
 * How likely a source or content belongs to a cue.
 *
 * @param span index of the source or content in {@link Tagging#spans()}
 * @param cue index of the cue in {@link Tagging#spans()}, or {@link #NO_CUE}
 * @param score probability, 0 to 1
 */
public record Link(int span, int cue, double score) {

  /** Stands for "it belongs to no cue". */
  public static final int NO_CUE = -1;
}
