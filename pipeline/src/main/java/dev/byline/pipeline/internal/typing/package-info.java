/**
 * What kind of thing a name is of, by its own words and those that stand around it, written over
 * what the named-entity tagger has. Whose a name is, it does not ask.
 */
@NullMarked
package dev.byline.pipeline.internal.typing;

import org.jspecify.annotations.NullMarked;
