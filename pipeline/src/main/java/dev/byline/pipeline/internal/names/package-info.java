/** The names of an article: where they begin and end, and what kind of thing each names. */
@NullMarked
package dev.byline.pipeline.internal.names;

import org.jspecify.annotations.NullMarked;
