package dev.byline.pipeline.internal.source;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.SourceType;
import dev.byline.entity.EntityId;
import dev.byline.text.Excerpt;
import java.util.Optional;

/**
 * Who is meant by the words of a source, before it is asked what the article says about them.
 *
 * @param name the fullest name in the article or, for the unnamed, the words that describe them
 * @param type what kind of source
 * @param anonymous whether the article withholds the name of a single human source
 * @param entity the entity that speaks, where it is one
 * @param mention the words that name it here; empty where it is implied
 */
public record NamedSource(
    String name,
    SourceType type,
    boolean anonymous,
    Optional<EntityId> entity,
    Optional<Excerpt> mention) {

  /** Checks that nothing is null. */
  public NamedSource {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(entity, "entity");
    requireNonNull(mention, "mention");
  }

  /** The same source where other words name it. */
  public NamedSource mentionedAt(Excerpt words) {
    return new NamedSource(name, type, anonymous, entity, Optional.of(words));
  }

  /** The same source where nothing in the text names it again. */
  public NamedSource implied() {
    return new NamedSource(name, type, anonymous, entity, Optional.empty());
  }
}
