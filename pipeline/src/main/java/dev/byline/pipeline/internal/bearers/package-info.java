/**
 * Weighs what the named-entity tagger says of each mention against the whole article: somebody whom
 * the text shows to be a person in one place is one wherever the name stands.
 */
@NullMarked
package dev.byline.pipeline.internal.bearers;

import org.jspecify.annotations.NullMarked;
