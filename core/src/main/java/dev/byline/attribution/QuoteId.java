package dev.byline.attribution;

import static java.util.Objects.requireNonNull;

/**
 * Identifies a quote within the result of one article.
 *
 * @param value such as {@code q1}: numbered in text order
 */
public record QuoteId(String value) {

  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public QuoteId {
    requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("quote id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
