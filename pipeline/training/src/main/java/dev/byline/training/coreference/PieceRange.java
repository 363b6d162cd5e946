package dev.byline.training.coreference;

/**
 * Neighbouring pieces of a window.
 *
 * @param start the first
 * @param end behind the last
 */
public record PieceRange(int start, int end) {}
