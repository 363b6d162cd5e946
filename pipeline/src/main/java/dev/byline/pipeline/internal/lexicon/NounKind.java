package dev.byline.pipeline.internal.lexicon;

/** What a common noun denotes. */
public enum NounKind {
  /** One human being; in the plural, people. */
  PERSON,
  /** A body that acts. */
  ORGANIZATION,
  /** People counted together. */
  COLLECTIVE,
  /** Words on paper, screen or air. */
  DOCUMENT,
  /** Land. */
  PLACE,
  /** Anything else. */
  OTHER
}
