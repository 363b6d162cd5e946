/**
 * The weights of the tagger as plain numbers: named tensors, their forms in eight and four bits,
 * and the pre-trained encoders that training starts from; no engine is needed here.
 */
@NullMarked
package dev.byline.training.model;

import org.jspecify.annotations.NullMarked;
