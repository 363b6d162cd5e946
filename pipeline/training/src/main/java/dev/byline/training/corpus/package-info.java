/**
 * Annotated articles as training and measuring see them: tokens, and the attributions that each
 * annotator marked; knows the file formats and which articles are held out, and nothing of models.
 */
@NullMarked
package dev.byline.training.corpus;

import org.jspecify.annotations.NullMarked;
