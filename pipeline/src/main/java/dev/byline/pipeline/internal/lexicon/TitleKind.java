package dev.byline.pipeline.internal.lexicon;

/** What a word before a name shows. */
public enum TitleKind {
  /** An office: 'commissioner'. */
  OFFICE,
  /** A courtesy to a woman. */
  FEMALE,
  /** A courtesy to a man. */
  MALE,
  /** A courtesy to anybody. */
  NEUTRAL,
  /** It is no title. */
  NONE
}
