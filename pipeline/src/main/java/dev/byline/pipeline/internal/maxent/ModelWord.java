package dev.byline.pipeline.internal.maxent;

import org.jspecify.annotations.Nullable;

/**
 * A word that the model was trained on.
 *
 * @param rare whether it was seen so rarely that its looks count too
 * @param tags those it may have
 * @param first the tag it was seen with most
 * @param before the row of weights for the word behind it
 * @param here the row of weights for itself
 * @param after the row of weights for the word before it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ModelWord(
    boolean rare, byte[] tags, @Nullable String first, int before, int here, int after) {

  /** A word that was never seen. */
  static ModelWord unknown(TagInventory tags) {
    return new ModelWord(
        true, tags.open(), null, FeatureWeights.NONE, FeatureWeights.NONE, FeatureWeights.NONE);
  }
}
