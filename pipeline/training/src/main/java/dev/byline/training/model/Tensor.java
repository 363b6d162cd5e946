package dev.byline.training.model;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers with a shape, row by row. The arrays are not copied, since a table of words has twelve
 * million numbers; the caller must not change them.
 *
 * @param shape sizes of the dimensions
 * @param values as many as the product of the sizes
 */
public record Tensor(long[] shape, float[] values) {

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if there are more or fewer numbers than the shape holds
   */
  public Tensor {
    long size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    if (size != values.length) {
      throw new IllegalArgumentException(
          values.length + " values do not fill " + Arrays.toString(shape));
    }
  }

  /** Numbers of one dimension. */
  public static Tensor vector(float... values) {
    return new Tensor(new long[] {values.length}, values);
  }

  /** Numbers of two dimensions, row by row. */
  public static Tensor matrix(int rows, int columns, float[] values) {
    return new Tensor(new long[] {rows, columns}, values);
  }

  /** Size of the first dimension. */
  public int rows() {
    return Math.toIntExact(shape[0]);
  }

  /** Size of the last dimension. */
  public int columns() {
    return Math.toIntExact(shape[shape.length - 1]);
  }

  /**
   * The mean of tensors, number by number.
   *
   * @throws IllegalArgumentException if their shapes differ
   */
  static Tensor mean(List<Tensor> tensors) {
    long[] shape = tensors.get(0).shape;
    float[] values = new float[tensors.get(0).values.length];
    for (Tensor tensor : tensors) {
      if (!Arrays.equals(shape, tensor.shape)) {
        throw new IllegalArgumentException(
            Arrays.toString(tensor.shape) + " is not of the shape " + Arrays.toString(shape));
      }
      for (int i = 0; i < values.length; i++) {
        values[i] += tensor.values[i] / tensors.size();
      }
    }
    return new Tensor(shape, values);
  }

  /** The first rows of a matrix. */
  Tensor head(int rows) {
    return matrix(rows, columns(), Arrays.copyOf(values, rows * columns()));
  }

  /** Matrices of equal height side by side. */
  static Tensor sideBySide(Tensor... parts) {
    int rows = parts[0].rows();
    int columns = Arrays.stream(parts).mapToInt(Tensor::columns).sum();
    float[] values = new float[rows * columns];
    int offset = 0;
    for (Tensor part : parts) {
      for (int row = 0; row < rows; row++) {
        System.arraycopy(
            part.values, row * part.columns(), values, row * columns + offset, part.columns());
      }
      offset += part.columns();
    }
    return matrix(rows, columns, values);
  }

  /** Vectors one behind the other. */
  static Tensor joined(Tensor... parts) {
    float[] values = new float[Arrays.stream(parts).mapToInt(p -> p.values.length).sum()];
    int offset = 0;
    for (Tensor part : parts) {
      System.arraycopy(part.values, 0, values, offset, part.values.length);
      offset += part.values.length;
    }
    return vector(values);
  }
}
