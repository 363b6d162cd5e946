/**
 * Fine-tunes an encoder on annotated articles: wanted labels, batches, the differentiable encoder,
 * its optimiser and the training loop; the only package that knows the tensor engine.
 */
@NullMarked
package dev.byline.training.learning;

import org.jspecify.annotations.NullMarked;
