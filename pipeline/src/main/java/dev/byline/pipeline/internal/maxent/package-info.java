/**
 * Parts of speech by the maximum-entropy model that CoreNLP ships for English: the same tags as
 * CoreNLP's own tagger gives, without a string and a look-up for each feature of each word in each
 * context. The model is a few tables of numbers here, and the sum over all tags, by which the
 * weights become probabilities, a product of two rows.
 */
@NullMarked
package dev.byline.pipeline.internal.maxent;

import org.jspecify.annotations.NullMarked;
