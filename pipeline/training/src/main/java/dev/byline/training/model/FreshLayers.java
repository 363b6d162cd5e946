package dev.byline.training.model;

import java.util.Map;
import java.util.Random;

/**
 * Makes output layers that know nothing yet.
 *
 * @param tensors where they are put
 * @param width numbers that stand for a piece
 */
record FreshLayers(Map<String, Tensor> tensors, int width) {

  /** Standard deviation of fresh weights: that of BERT (Devlin et al., NAACL 2019). */
  private static final double DEVIATION = 0.02;

  /** Adds one. */
  void add(String name, int outputs, Random random) {
    float[] values = new float[width * outputs];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (DEVIATION * random.nextGaussian());
    }
    tensors.put(name + EncoderWeights.MATRIX, Tensor.matrix(width, outputs, values));
    tensors.put(name + EncoderWeights.BIAS, Tensor.vector(new float[outputs]));
  }
}
