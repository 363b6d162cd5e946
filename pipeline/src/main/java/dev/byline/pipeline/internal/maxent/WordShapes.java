package dev.byline.pipeline.internal.maxent;

/**
 * How words look to those who trained the model: what is computed of a word alone, and not by the
 * model. Safe to use from many threads.
 */
public interface WordShapes {

  /** A word in American spelling: the model saw no other. */
  String american(String word);

  /** The kinds of letters a word is made of, told finely where it is short: {@code Xxx}. */
  String shape(String word);

  /** As {@link #shape}, with letters of other scripts. */
  String unicodeShape(String word);
}
