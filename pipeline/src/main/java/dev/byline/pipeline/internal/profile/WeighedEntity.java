package dev.byline.pipeline.internal.profile;

/**
 * An entity once the article's attributions are settled.
 *
 * @param entity what is known about it, with its final mentions
 * @param salience how much the article is about it, from 0 (in passing) to 1
 */
public record WeighedEntity(EntityDraft entity, double salience) {}
