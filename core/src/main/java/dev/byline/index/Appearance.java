package dev.byline.index;

import dev.byline.entity.EntityId;
import dev.byline.internal.Checks;

/**
 * What one article has of an entity.
 *
 * @param article id of the article
 * @param entity id of the entity within the result for this article
 * @param name its name there
 * @param mentions how often the article mentions it
 * @param quotes how many quotes the article gives it
 * @param claims how many claims the article attributes to it, those with quotes among them
 * @param reason why it was merged with what other articles have
 */
public record Appearance(
    String article,
    EntityId entity,
    String name,
    int mentions,
    int quotes,
    int claims,
    MergeReason reason) {

  /** Checks that nothing is null. */
  public Appearance {
    Checks.notNull("article", article, "entity", entity, "name", name, "reason", reason);
  }
}
