package dev.byline.attribution;

import dev.byline.internal.Checks;

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
    Checks.notBlank(value, "claim id");
  }

  @Override
  public String toString() {
    return value;
  }
}
