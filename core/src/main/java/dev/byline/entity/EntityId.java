package dev.byline.entity;

import dev.byline.internal.Checks;

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
    Checks.notBlank(value, "entity id");
  }

  @Override
  public String toString() {
    return value;
  }
}
