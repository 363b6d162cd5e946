package dev.byline.pipeline.internal.given;

/**
 * A token of a host's pipeline. What the host has not found is empty.
 *
 * @param word as the host's tagger saw it
 * @param start offset of its first code unit in the text as given
 * @param end offset behind its last
 * @param tag part of speech
 * @param lemma base form
 * @param name label of the named-entity tagger, {@code O} outside of names
 */
public record GivenToken(String word, int start, int end, String tag, String lemma, String name) {}
