/** Names that stand within longer names: Leiden of 'University of Leiden'. */
@NullMarked
package dev.byline.pipeline.internal.within;

import org.jspecify.annotations.NullMarked;
