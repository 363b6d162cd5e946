package dev.byline.pipeline.entity;

/** What a common noun denotes. */
enum NounKind {
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
