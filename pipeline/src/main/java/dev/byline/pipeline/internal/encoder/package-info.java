/**
 * The learned tagger: word pieces, windows, a small encoder behind ONNX Runtime, and decoding to
 * source, cue and content spans.
 */
@NullMarked
package dev.byline.pipeline.internal.encoder;

import org.jspecify.annotations.NullMarked;
