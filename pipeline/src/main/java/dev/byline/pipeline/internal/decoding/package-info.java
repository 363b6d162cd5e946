/**
 * From the numbers that the encoder gives for the tokens of its windows to spans of sources, cues
 * and contents: labels, the best path through them, boundaries chosen anew, links. Knows windows,
 * and neither the runtime nor the files that the numbers come from.
 */
@NullMarked
package dev.byline.pipeline.internal.decoding;

import org.jspecify.annotations.NullMarked;
