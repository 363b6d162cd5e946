package dev.byline.pipeline.internal.serial;

/** A large table of words, each with a number. Safe to share. */
@FunctionalInterface
public interface WordNumbers {

  /** What a word has that is not in the table. */
  int NONE = -1;

  /** The number of a word, which need not be a string of its own; {@link #NONE} without one. */
  int number(CharSequence word);
}
