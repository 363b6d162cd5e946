package dev.byline.training.coreference;

import dev.byline.entity.Entity;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.TokenRange;

/**
 * A mention that Byline found in an article that nobody annotated.
 *
 * @param tokens where it stands
 * @param kind by name, description or pronoun
 * @param entity what it means, as Byline says
 */
record NewsMention(TokenRange tokens, MentionKind kind, Entity entity) {

  /** Whether an entity is mentioned by both. */
  boolean meansSameAs(NewsMention other) {
    return entity.id().equals(other.entity.id());
  }
}
