/**
 * Attribution relations: which source and contents belong to which cue, and what is attributed
 * within what. Who the sources are, and who utters a quotation, is decided elsewhere.
 */
@NullMarked
package dev.byline.pipeline.internal.attribution;

import org.jspecify.annotations.NullMarked;
