/**
 * Many articles through one engine, on one thread or several, results in the order of the input.
 */
@NullMarked
package dev.byline.examples.runner.batch;

import org.jspecify.annotations.NullMarked;
