package dev.byline.entity;

import static java.util.Objects.requireNonNull;

/**
 * Identifies an entity within the result of one article.
 *
 * @param value such as {@code e1}: the entities of an article are numbered by first mention
 */
public record EntityId(String value) {

  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public EntityId {
    requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("entity id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
