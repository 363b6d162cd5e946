package dev.byline.attribution;

import static java.util.Objects.requireNonNull;

import dev.byline.entity.EntityId;
import dev.byline.text.Excerpt;
import java.util.Optional;

/**
 * Who or what is reported to have said, written, thought or demanded something.
 *
 * @param name the fullest name of the referent in the article or, for the unnamed, the phrase that
 *     describes it, such as "union official"
 * @param type what kind of source
 * @param anonymous whether the article withholds the name of a single human source
 * @param entity the entity that speaks, where it is one
 * @param mention the words that name the source of this attribution; empty where it is implied, as
 *     in a paragraph that continues the speech before
 */
public record Source(
    String name,
    SourceType type,
    boolean anonymous,
    Optional<EntityId> entity,
    Optional<Excerpt> mention) {

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Source {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(entity, "entity");
    requireNonNull(mention, "mention");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of a source must not be blank");
    }
  }

  /** The same source where other words name it. */
  public Source mentionedAt(Excerpt words) {
    return new Source(name, type, anonymous, entity, Optional.of(words));
  }

  /** The same source where nothing in the text names it again. */
  public Source implied() {
    return new Source(name, type, anonymous, entity, Optional.empty());
  }
}
