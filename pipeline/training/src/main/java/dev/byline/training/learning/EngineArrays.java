package dev.byline.training.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * Arrays that lie in memory of the engine: the only way to make arrays of numbers of ours.
 *
 * <p>What the engine's own way makes is a loan. The numbers stay in a buffer of the JVM, which only
 * the Java object of the array holds, while what gradients are taken of holds the native array. A
 * product with a plain number, {@code x.mul(2)}, is the worst: its Java object is closed before the
 * method returns. The next garbage collection frees the buffer; gradients that are taken after it
 * are multiplied with whatever lies there by then. So a collection between a loss and its gradients
 * made them zero, or no numbers, or wrong (one step in eighty was noticed). A copy in the engine's
 * memory lives as long as the native array. It also begins where vectors of the processor begin, in
 * each run, which sums of products can depend on.
 */
final class EngineArrays {

  private EngineArrays() {}

  /** An array of these numbers. */
  static NDArray of(NDManager manager, float[] numbers, Shape shape) {
    try (NDArray lent = manager.create(numbers, shape)) {
      return lent.duplicate();
    }
  }

  /** An array of these whole numbers. */
  static NDArray of(NDManager manager, long[] numbers, Shape shape) {
    try (NDArray lent = manager.create(numbers, shape)) {
      return lent.duplicate();
    }
  }

  /** A multiple of an array that gradients may be taken through. */
  static NDArray times(NDArray array, double factor) {
    try (NDArray one = of(array.getManager(), new float[] {(float) factor}, new Shape())) {
      return array.mul(one);
    }
  }
}
