/** How the analysis of an article is stopped halfway: by an interruption or by its time budget. */
@NullMarked
package dev.byline.pipeline.internal.stopping;

import org.jspecify.annotations.NullMarked;
