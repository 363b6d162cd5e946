/**
 * A conditional random field of first order that labels the words of a sentence: what CoreNLP's
 * {@code CRFClassifier} does with its models of names, with the same labels. There each word of a
 * text makes a hundred strings that are looked up one by one; here what a word says by itself is
 * summed up once, and a sentence adds up sums. Knows nothing of CoreNLP: weights and {@link
 * dev.byline.pipeline.internal.crf.WordForms} are handed in.
 */
@NullMarked
package dev.byline.pipeline.internal.crf;

import org.jspecify.annotations.NullMarked;
