package dev.byline.newsroom.verify;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Excerpt;

/**
 * Words of the original's quotation that a derived text leaves out.
 *
 * @param place where they stood
 * @param words the words, in the original
 * @param marked whether an ellipsis or brackets in the derived text show it
 */
public record QuoteCut(Place place, Excerpt words, boolean marked) {

  /** Where in a quotation. */
  public enum Place {
    /** Before what is quoted. */
    START,
    /** Within what is quoted. */
    MIDDLE,
    /** Behind what is quoted. */
    END
  }

  /** Checks that nothing is null. */
  public QuoteCut {
    requireNonNull(place, "place");
    requireNonNull(words, "words");
  }
}
