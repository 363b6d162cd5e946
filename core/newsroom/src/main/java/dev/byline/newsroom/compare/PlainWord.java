package dev.byline.newsroom.compare;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Span;

/**
 * A word without its typography, so that the same word written in two ways is equal: in lower case,
 * in one normal form, with straight apostrophes and without invisible characters.
 *
 * @param form the word
 * @param span where it stands in the text that was read
 */
public record PlainWord(String form, Span span) {

  /** Checks that nothing is null. */
  public PlainWord {
    requireNonNull(form, "form");
    requireNonNull(span, "span");
  }
}
