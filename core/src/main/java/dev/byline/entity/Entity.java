package dev.byline.entity;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A person, organisation, place or group that an article refers to.
 *
 * @param id unique within the article
 * @param type what it is
 * @param name the fullest name in the article or, for the unnamed, the phrase that describes it
 * @param aliases the other names the article uses, in order of first use, without {@code name}
 * @param roles what the article says it is, such as "deputy minister", in order of first use
 * @param gender what the article's words show
 * @param mentions every mention in text order, at least one
 */
public record Entity(
    EntityId id,
    EntityType type,
    String name,
    List<String> aliases,
    List<String> roles,
    Gender gender,
    List<Mention> mentions) {

  /**
   * Copies the lists and checks the arguments.
   *
   * @throws IllegalArgumentException if the name is blank, there is no mention, or the mentions are
   *     not in text order
   */
  public Entity {
    requireNonNull(id, "id");
    requireNonNull(type, "type");
    requireNonNull(name, "name");
    requireNonNull(gender, "gender");
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of entity " + id + " must not be blank");
    }
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity " + id + " must have a mention");
    }
    for (int i = 1; i < mentions.size(); i++) {
      var previous = mentions.get(i - 1).excerpt().span();
      var next = mentions.get(i).excerpt().span();
      if (previous.compareTo(next) >= 0) {
        throw new IllegalArgumentException(
            "mentions of entity " + id + " must be in text order: " + previous + ", " + next);
      }
    }
  }
}
