/**
 * Quotes and claims: what an article reports its sources to have said. Depends on {@code text} and
 * {@code entity}.
 */
@NullMarked
package dev.byline.attribution;

import org.jspecify.annotations.NullMarked;
