/** Finds the words between quotation marks, and speech that is set off without them. */
@NullMarked
package dev.byline.pipeline.internal.quotation;

import org.jspecify.annotations.NullMarked;
