package dev.byline.training.coreference;

import dev.byline.pipeline.annotation.TokenRange;

/**
 * A mention whose meaning is known.
 *
 * @param tokens where it stands
 * @param words as they stand in the text
 * @param entity what it means; mentions of the same thing have the same
 * @param asked whether it may be asked what it means, if it is an anaphor; if not, it is only a
 *     candidate for others
 */
public record GoldMention(TokenRange tokens, String words, String entity, boolean asked) {}
