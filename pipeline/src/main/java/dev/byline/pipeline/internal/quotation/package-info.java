/** Finds the words between quotation marks, whichever marks they are. */
@NullMarked
package dev.byline.pipeline.internal.quotation;

import org.jspecify.annotations.NullMarked;
