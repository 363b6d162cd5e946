/** Learned weights over named features: how evidence becomes a probability. */
@NullMarked
package dev.byline.pipeline.internal.scoring;

import org.jspecify.annotations.NullMarked;
