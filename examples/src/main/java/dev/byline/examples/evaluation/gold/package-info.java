/**
 * Scoring on anybody's annotated articles: gold in brat standoff or in Byline's own JSON, the
 * measures of the field with their confidence intervals, and a list of what was wrong.
 */
@NullMarked
package dev.byline.examples.evaluation.gold;

import org.jspecify.annotations.NullMarked;
