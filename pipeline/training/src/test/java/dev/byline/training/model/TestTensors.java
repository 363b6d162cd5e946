package dev.byline.training.model;

import java.util.Random;

/** Tensors for tests. */
final class TestTensors {

  private TestTensors() {}

  /** Numbers around zero, the same each time. */
  static Tensor random(int rows, int columns) {
    Random random = new Random(5);
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return Tensor.matrix(rows, columns, values);
  }
}
