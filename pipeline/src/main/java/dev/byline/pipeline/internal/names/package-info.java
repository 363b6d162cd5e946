/**
 * The names of an article, and which of them are of the same person, organisation, place or group.
 */
@NullMarked
package dev.byline.pipeline.internal.names;

import org.jspecify.annotations.NullMarked;
