/**
 * The seam between annotated text and scored source, cue and content spans; rules or a learned
 * tagger sit behind it.
 */
@NullMarked
package dev.byline.pipeline.tagging;

import org.jspecify.annotations.NullMarked;
