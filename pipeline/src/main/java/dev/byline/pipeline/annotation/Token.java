package dev.byline.pipeline.annotation;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Span;

/**
 * A word or a punctuation mark.
 *
 * @param index position in {@link AnnotatedText#tokens()}
 * @param text the characters as they stand in the cleaned text, never normalised
 * @param span where in the article; contiguous in the cleaned text, so it may cover debris in the
 *     article where a word was cut by it
 * @param tag Penn Treebank part of speech, empty where the tagger did not run
 * @param lemma dictionary form in lower case (names keep theirs), empty where the tagger did not
 *     run
 * @param sentence index in {@link AnnotatedText#sentences()}
 * @param paragraph index in {@link AnnotatedText#paragraphs()}
 */
public record Token(
    int index, String text, Span span, String tag, String lemma, int sentence, int paragraph) {

  /** Checks that nothing is null. */
  public Token {
    requireNonNull(text, "text");
    requireNonNull(span, "span");
    requireNonNull(tag, "tag");
    requireNonNull(lemma, "lemma");
  }

  /** Whether the part of speech starts with one of the prefixes, such as {@code "VB"}. */
  public boolean hasTag(String... prefixes) {
    for (String prefix : prefixes) {
      if (tag.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text equals one of the words, without regard to case. */
  public boolean isWord(String... words) {
    for (String word : words) {
      if (text.equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first character is an upper-case letter. */
  public boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }
}
