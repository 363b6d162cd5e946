package dev.byline.pipeline.tagging;

/** The parts of an attribution, as in PARC 3 and PolNeAR. */
public enum SpanRole {
  /** Who is reported to have said it. */
  SOURCE,
  /** The words that attribute. */
  CUE,
  /** What is attributed. */
  CONTENT
}
