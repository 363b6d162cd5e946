/**
 * Accuracy on annotated articles: predictions for the scorer, its figures, and a baseline to hold.
 */
@NullMarked
package dev.byline.examples.evaluation;

import org.jspecify.annotations.NullMarked;
