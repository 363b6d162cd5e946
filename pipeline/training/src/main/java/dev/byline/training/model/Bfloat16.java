package dev.byline.training.model;

import ai.onnx.proto.OnnxMl;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;

/**
 * Numbers of sixteen bits with the range of a float and eight bits of precision: the upper half of
 * a float.
 */
public final class Bfloat16 {

  private static final int DROPPED_BITS = 16;
  private static final int HALF_A_STEP = 1 << (DROPPED_BITS - 1);
  private static final int KEPT = 0xFFFF0000;

  private Bfloat16() {}

  /** The nearest number that sixteen bits hold; halves are rounded away from zero. */
  public static float round(float value) {
    return Float.intBitsToFloat((Float.floatToRawIntBits(value) + HALF_A_STEP) & KEPT);
  }

  /** The nearest numbers, in the same shape. */
  public static Tensor round(Tensor tensor) {
    float[] values = new float[tensor.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = round(tensor.values()[i]);
    }
    return new Tensor(tensor.shape(), values);
  }

  /** What a tensor of an ONNX file in sixteen bits holds. */
  static Tensor read(OnnxMl.TensorProto tensor) {
    ShortBuffer bits =
        tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    float[] values = new float[bits.remaining()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.intBitsToFloat(bits.get(i) << DROPPED_BITS);
    }
    return new Tensor(tensor.getDimsList().stream().mapToLong(Long::longValue).toArray(), values);
  }

  /** The sixteen bits of a number that has been rounded. */
  public static short bits(float rounded) {
    return (short) (Float.floatToRawIntBits(rounded) >>> DROPPED_BITS);
  }
}
