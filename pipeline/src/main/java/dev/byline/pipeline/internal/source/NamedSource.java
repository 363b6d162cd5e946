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
 * @param certainty how likely it is the one whom the words mean, 0 to 1: less than 1 where they are
 *     a pronoun or a description
 */
public record NamedSource(
    String name,
    SourceType type,
    boolean anonymous,
    Optional<EntityId> entity,
    Optional<Excerpt> mention,
    double certainty) {

  /** One that words name, so that it is certain who is meant. */
  public NamedSource(
      String name,
      SourceType type,
      boolean anonymous,
      Optional<EntityId> entity,
      Optional<Excerpt> mention) {
    this(name, type, anonymous, entity, mention, 1);
  }

  /** Checks that nothing is null. */
  public NamedSource {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(entity, "entity");
    requireNonNull(mention, "mention");
  }

  /** The same source where other words name it. */
  public NamedSource mentionedAt(Excerpt words) {
    return new NamedSource(name, type, anonymous, entity, Optional.of(words), certainty);
  }

  /** The same source by another name. */
  NamedSource named(String called) {
    return new NamedSource(called, type, anonymous, entity, mention, certainty);
  }

  /** The same source of another type. */
  NamedSource typed(SourceType other) {
    return new NamedSource(name, other, anonymous, entity, mention, certainty);
  }

  /** How certain it is who a source is; nobody is nobody for certain. */
  public static double certaintyOf(Optional<NamedSource> source) {
    return source.map(NamedSource::certainty).orElse(1.0);
  }

  /** The same source where it is not certain who is meant. */
  NamedSource withCertainty(double probability) {
    return new NamedSource(name, type, anonymous, entity, mention, probability);
  }

  /** The same source where nothing in the text names it again. */
  public NamedSource implied() {
    return new NamedSource(name, type, anonymous, entity, Optional.empty(), certainty);
  }
}
