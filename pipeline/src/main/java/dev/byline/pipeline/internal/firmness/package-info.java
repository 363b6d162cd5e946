/** How firmly a claim was said: hedged, conditional, future; how the article stands to it. */
@NullMarked
package dev.byline.pipeline.internal.firmness;

import org.jspecify.annotations.NullMarked;
