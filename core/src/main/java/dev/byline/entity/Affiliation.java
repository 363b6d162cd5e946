package dev.byline.entity;

import dev.byline.internal.Checks;
import dev.byline.text.Excerpt;
import java.util.Optional;

/**
 * The institution, place or group that the article places somebody with: of "a spokesman for the
 * port authority" the port authority. For a document it is who made it: of "a Harbour Institute
 * poll" the institute.
 *
 * @param name the fullest name of the institution in the article or, for the unnamed, the words
 *     that describe it
 * @param entity the institution, where it is an entity
 * @param excerpt the words that name it here
 * @param role as what, in the article's words, such as "a spokesman for the port authority"; empty
 *     where the article does not say
 */
public record Affiliation(
    String name, Optional<EntityId> entity, Excerpt excerpt, Optional<Excerpt> role) {

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Affiliation {
    Checks.notNull("entity", entity, "excerpt", excerpt, "role", role);
    Checks.notBlank(name, "name of an affiliation");
  }
}
