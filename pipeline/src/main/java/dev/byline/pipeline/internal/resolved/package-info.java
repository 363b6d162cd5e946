/**
 * The article of which it is known who is who, and what is read off it as a whole: who wrote it,
 * whose letters it prints, who is interviewed in it, and the names behind descriptions.
 */
@NullMarked
package dev.byline.pipeline.internal.resolved;

import org.jspecify.annotations.NullMarked;
