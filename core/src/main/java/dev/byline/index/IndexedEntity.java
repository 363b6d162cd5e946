package dev.byline.index;

import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.internal.Checks;
import java.util.List;

/**
 * A person, organisation, place or group across articles.
 *
 * @param id unique within the snapshot; the same for the same articles
 * @param type what it is
 * @param name its name in most articles, of equally frequent ones the longest
 * @param aliases all other names, sorted
 * @param roles all roles, sorted
 * @param affiliations names of all institutions where it belongs, sorted
 * @param gender what the articles show
 * @param appearances by article, sorted by its id
 */
public record IndexedEntity(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    List<String> roles,
    List<String> affiliations,
    Gender gender,
    List<Appearance> appearances) {

  /** Copies the lists. */
  public IndexedEntity {
    Checks.notNull("id", id, "type", type, "name", name, "gender", gender);
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    affiliations = List.copyOf(affiliations);
    appearances = List.copyOf(appearances);
  }

  /** How many quotes all articles together give it. */
  public int quotes() {
    return appearances.stream().mapToInt(Appearance::quotes).sum();
  }

  /** How many claims all articles together attribute to it. */
  public int claims() {
    return appearances.stream().mapToInt(Appearance::claims).sum();
  }
}
