/**
 * What Byline knows about words by themselves: word lists as resources, each with its provenance in
 * its head, and how spellings are made comparable.
 */
@NullMarked
package dev.byline.pipeline.internal.lexicon;

import org.jspecify.annotations.NullMarked;
