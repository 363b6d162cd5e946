/** Finds speech that layout sets off from what a reporter writes: who speaks, no clause says. */
@NullMarked
package dev.byline.pipeline.internal.layout;

import org.jspecify.annotations.NullMarked;
