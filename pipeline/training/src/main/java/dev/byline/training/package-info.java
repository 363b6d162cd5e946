/** Learns the weights of the tagger and writes them as an ONNX file. */
@NullMarked
package dev.byline.training;

import org.jspecify.annotations.NullMarked;
