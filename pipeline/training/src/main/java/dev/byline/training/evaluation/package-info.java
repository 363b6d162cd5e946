/**
 * Compares what was found with what annotators marked: spans of the tagger, and claims and speakers
 * of the whole pipeline; says what is right and learns nothing from it.
 */
@NullMarked
package dev.byline.training.evaluation;

import org.jspecify.annotations.NullMarked;
