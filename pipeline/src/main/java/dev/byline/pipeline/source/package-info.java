/** What is known about the sources of attributions beyond their names, and when they spoke. */
@NullMarked
package dev.byline.pipeline.source;

import org.jspecify.annotations.NullMarked;
