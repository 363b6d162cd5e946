package dev.byline.pipeline.internal.quotation;

import dev.byline.text.Span;

/**
 * A quotation mark or an apostrophe where it stands.
 *
 * @param glyph which character
 * @param token index of its token
 * @param lastToken index of its last token, the same unless two characters make one mark
 * @param span where in the article
 * @param before the character before it and the marks it touches; a space where there is none
 * @param after the character behind it and the marks it touches; a space where there is none
 * @param contentBefore how many characters of words stand before it in the paragraph
 * @param contentBehind how many characters of words stand behind it in the paragraph
 * @param wordBefore whether its token holds part of a word before it
 * @param wordBehind whether its token holds part of a word behind it
 * @param role what the characters around it suggest
 */
record Mark(
    Glyph glyph,
    int token,
    int lastToken,
    Span span,
    char before,
    char after,
    int contentBefore,
    int contentBehind,
    boolean wordBefore,
    boolean wordBehind,
    Apostrophe role) {

  /** Signs that a mark is an apostrophe, or nothing. */
  enum Apostrophe {
    /** Nothing suggests it. */
    UNLIKELY,
    /** Behind a word in s with more words to come: a plural possessive. */
    POSSESSIVE,
    /** Behind a clipped word, as in {@code goin' home}. */
    CLIPPED,
    /** Before a clipped word or a year, as in {@code '90s}. */
    ELISION,
    /** Not an apostrophe, but one of two marks with nothing between them. */
    EMPTY
  }

  /** Whether no word stands before it in the paragraph. */
  boolean first() {
    return contentBefore == 0;
  }

  /** Whether no word stands behind it in the paragraph. */
  boolean last() {
    return contentBehind == 0;
  }

  /** Whether the mark stands apart from the word before. */
  boolean spaceBefore() {
    return before == ' ';
  }

  /** Whether the mark stands apart from the word behind. */
  boolean spaceAfter() {
    return after == ' ';
  }

  /** Whether a full stop, comma or the like stands right before. */
  boolean behindPunctuation() {
    return ".,!?…".indexOf(before) >= 0;
  }

  /** Whether a digit stands right before, so that the mark may mean inches, feet or minutes. */
  boolean behindDigit() {
    return Character.isDigit(before) || "½¼¾".indexOf(before) >= 0;
  }
}
