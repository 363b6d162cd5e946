package dev.byline.pipeline.internal.source;

/**
 * Somebody whom a pronoun or description may refer to.
 *
 * @param name fullest name in the article
 * @param score how strongly the text suggests it; comparable only with the others of one mention
 */
public record ReferentCandidate(String name, double score) {}
