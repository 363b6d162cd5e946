/**
 * Which source and contents belong to which cue, what nests in what, and who said each quotation.
 */
@NullMarked
package dev.byline.pipeline.attribution;

import org.jspecify.annotations.NullMarked;
