/**
 * Accuracy on annotated articles: predictions for the scorer, its figures, and a baseline to hold.
 */
@NullMarked
package dev.byline.examples.eval;

import org.jspecify.annotations.NullMarked;
