/**
 * Writes trained weights as the files that Byline loads: the ONNX model and what lies beside it.
 */
@NullMarked
package dev.byline.training.export;

import org.jspecify.annotations.NullMarked;
