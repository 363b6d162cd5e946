package dev.byline.newsroom.story;

/** How a variant of a statement differs from the one that it is compared with. */
public enum VariantKind {
  /** It is the one that the others are compared with. */
  BASE,
  /** The same words. */
  SAME_WORDS,
  /** The same words, less some of them. */
  SHORTER,
  /** The same words, and more. */
  LONGER,
  /** Other words for the same. */
  REWORDED
}
