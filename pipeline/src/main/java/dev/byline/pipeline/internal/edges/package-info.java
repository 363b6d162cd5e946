/**
 * Where the names of the tagger end, and which of them are two, or none: a body's with the office
 * of who heads it, a person's with that of a show, a creed's.
 */
@NullMarked
package dev.byline.pipeline.internal.edges;

import org.jspecify.annotations.NullMarked;
