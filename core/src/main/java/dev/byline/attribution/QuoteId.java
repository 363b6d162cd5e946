package dev.byline.attribution;

import dev.byline.internal.Checks;

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
    Checks.notBlank(value, "quote id");
  }

  @Override
  public String toString() {
    return value;
  }
}
