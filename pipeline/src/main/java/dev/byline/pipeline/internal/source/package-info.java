/**
 * Everything about sources: who is meant by the words of one, what the article says about them, and
 * where it withholds a name. What the rooms below found is put together here.
 */
@NullMarked
package dev.byline.pipeline.internal.source;

import org.jspecify.annotations.NullMarked;
