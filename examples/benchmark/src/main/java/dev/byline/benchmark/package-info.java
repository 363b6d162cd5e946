/**
 * Measures speed: Byline beside the stock CoreNLP pipeline, and Byline on longer and longer text.
 */
@NullMarked
package dev.byline.benchmark;

import org.jspecify.annotations.NullMarked;
