package dev.byline.training.coreference;

import dev.byline.pipeline.annotation.TokenRange;

/**
 * A mention that an annotator marked.
 *
 * @param tokens where it stands
 * @param words as they stand in the text
 * @param entity what it means; mentions of the same thing have the same
 */
public record GoldMention(TokenRange tokens, String words, String entity) {}
