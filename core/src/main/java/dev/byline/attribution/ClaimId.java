package dev.byline.attribution;

import static java.util.Objects.requireNonNull;

/**
 * Identifies a claim within the result of one article.
 *
 * @param value such as {@code c1}: numbered in text order
 */
public record ClaimId(String value) {

  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public ClaimId {
    requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("claim id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
