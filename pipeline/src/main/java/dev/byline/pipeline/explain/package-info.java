/** Why a result is what it is: for each decision, who else it might have been, and what decided. */
@NullMarked
package dev.byline.pipeline.explain;

import org.jspecify.annotations.NullMarked;
