/**
 * What nouns bodies and places with names answer to, by their names and by what is said of them.
 */
@NullMarked
package dev.byline.pipeline.internal.kinds;

import org.jspecify.annotations.NullMarked;
