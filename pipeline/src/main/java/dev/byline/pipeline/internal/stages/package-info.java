/** The way of one article through all stages, in one file. */
@NullMarked
package dev.byline.pipeline.internal.stages;

import org.jspecify.annotations.NullMarked;
