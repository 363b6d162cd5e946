package dev.byline.pipeline.internal.serial;

/** A large table of words, each with a number. Safe to share. */
@FunctionalInterface
public interface WordNumbers {

  /** What a word has that is not in the table. */
  int NONE = -1;

  /**
   * The number of the word that some parts make one behind the other, which need not be joined for
   * it; {@link #NONE} without one.
   */
  int number(String... parts);
}
