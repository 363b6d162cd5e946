/**
 * From decisions to the result: which attributions become claims, and the one place where the
 * immutable records that users see are built.
 */
@NullMarked
package dev.byline.pipeline.internal.result;

import org.jspecify.annotations.NullMarked;
