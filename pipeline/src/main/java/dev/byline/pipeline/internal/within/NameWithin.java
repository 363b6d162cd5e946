package dev.byline.pipeline.internal.within;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.names.Referent;

/**
 * A name inside a longer one, such as Leiden of 'University of Leiden'.
 *
 * @param meant whom it means
 * @param tokens its words
 */
public record NameWithin(Referent meant, TokenRange tokens) {}
