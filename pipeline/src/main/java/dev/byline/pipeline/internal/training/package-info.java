/**
 * The one documented door from the internals to training: {@link
 * dev.byline.pipeline.internal.training.TrainingDoor} names every internal class that training may
 * use. Everything else below {@code internal} may change without a look at training.
 */
@NullMarked
package dev.byline.pipeline.internal.training;

import org.jspecify.annotations.NullMarked;
