/**
 * The entry point: an {@link dev.byline.text.Article} in, an {@link dev.byline.analysis.Analysis}
 * out.
 */
@NullMarked
package dev.byline.pipeline;

import org.jspecify.annotations.NullMarked;
