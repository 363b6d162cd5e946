/**
 * From an entity of an article to what it is called elsewhere: an interface, and a table of one's
 * own as its first implementation. Nothing here is used unless the builder is given it.
 */
@NullMarked
package dev.byline.pipeline.linking;

import org.jspecify.annotations.NullMarked;
