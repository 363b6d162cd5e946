package dev.byline.pipeline.internal.rules;

/**
 * A word that may be a cue, and what it governs.
 *
 * @param head index of the word
 * @param key its lemma, with its particle: {@code say}, {@code point_out}
 * @param frame the shape of what it governs
 * @param cueEnd index behind the cue
 * @param contentStart first token of what it governs, where that stands behind the cue
 */
record CueSite(int head, String key, Frame frame, int cueEnd, int contentStart) {}
