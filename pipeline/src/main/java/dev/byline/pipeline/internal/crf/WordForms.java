package dev.byline.pipeline.internal.crf;

/** What a model makes of a word before it looks anything up. Safe to use from many threads. */
public interface WordForms {

  /** The spelling that stands for a word in features. */
  String spelling(String word);

  /** Which kinds of characters a spelling has, such as {@code Xxxx}. */
  String shape(String spelling);

  /** The class of words that are used like this one. */
  String wordClass(String spelling);
}
