package dev.byline.pipeline.internal.names;

import dev.byline.pipeline.annotation.TokenRange;

/**
 * A name inside a longer one, such as Leiden of 'University of Leiden'.
 *
 * @param meant whom it means
 * @param tokens its words
 */
public record NameWithin(Referent meant, TokenRange tokens) {}
