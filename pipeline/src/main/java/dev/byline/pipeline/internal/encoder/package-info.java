/**
 * The learned tagger as a whole: the files of a model, a small encoder behind ONNX Runtime, its
 * layers for antecedents, and what happens where it cannot run. What it reads is cut into windows
 * below, and what it says is decoded below.
 */
@NullMarked
package dev.byline.pipeline.internal.encoder;

import org.jspecify.annotations.NullMarked;
