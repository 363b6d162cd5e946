package dev.byline.entity;

import static java.util.Objects.requireNonNull;

import dev.byline.internal.Checks;

/**
 * What an entity of a result is called elsewhere: in a newsroom's own database, in a catalogue. Who
 * gave the link decides what the identifier means.
 *
 * @param entity of the same result
 * @param id the identifier, such as "Q42" or "person/1707"
 */
public record EntityLink(EntityId entity, String id) {

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if the identifier is blank
   */
  public EntityLink {
    requireNonNull(entity, "entity");
    Checks.notBlank(id, "link of entity " + entity);
  }
}
