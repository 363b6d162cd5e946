/**
 * What nouns bodies, places and people with names answer to, by their names and by what is said of
 * them; and of two people, whether they are meant together.
 */
@NullMarked
package dev.byline.pipeline.internal.kinds;

import org.jspecify.annotations.NullMarked;
