/**
 * Learns what stands behind the encoder, on articles that it was not trained on: the constants of
 * decoding, the choice among a span's boundaries, and how sure Byline may be.
 */
@NullMarked
package dev.byline.training.calibration;

import org.jspecify.annotations.NullMarked;
