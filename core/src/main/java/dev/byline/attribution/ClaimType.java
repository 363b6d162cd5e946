package dev.byline.attribution;

/**
 * The attitude of the source to the content, as in the Penn Attribution Relations Corpus (PARC).
 */
public enum ClaimType {
  /** Put forward as true by speaking or writing. */
  ASSERTION,
  /** Held to be true, expected or hoped. */
  BELIEF,
  /** Known, learnt or perceived. */
  FACT,
  /** Wanted, ordered, promised or intended. */
  EVENTUALITY
}
