package dev.byline.attribution;

/** Why nobody is given as the speaker of words in quotation marks. */
public enum UnattributedReason {
  /** The marks set a word off and nobody is said to have uttered it. */
  SCARE_QUOTE,
  /** The marks hold the title of a work, a nickname or a term. */
  TITLE,
  /** The words are reported as said, but the article does not say by whom. */
  NO_SOURCE,
  /** The evidence does not decide between several speakers. */
  AMBIGUOUS
}
