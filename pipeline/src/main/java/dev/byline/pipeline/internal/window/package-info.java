/**
 * An article as the encoder reads it: the tokens cut into word pieces, their shapes, and the
 * windows that are seen at once. Knows the vocabulary of a model and nothing of what the model
 * answers; analysis and training cut in the same way because both cut here.
 */
@NullMarked
package dev.byline.pipeline.internal.window;

import org.jspecify.annotations.NullMarked;
