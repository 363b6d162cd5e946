package dev.byline.training.model;

import ai.onnx.proto.OnnxMl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads the single-precision tensors of ONNX files. */
public final class OnnxTensors {

  private OnnxTensors() {}

  /**
   * The weights of a model file that training wrote and that is not quantised.
   *
   * @throws IOException if the file cannot be read or is quantised
   */
  public static EncoderWeights read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Map<String, Tensor> tensors = floats(OnnxMl.ModelProto.parseFrom(in).getGraph());
      if (!tensors.containsKey(EncoderWeights.WORDS)) {
        throw new IOException(file + " is quantised; training goes on from single precision");
      }
      return new EncoderWeights(tensors);
    }
  }

  /** The tensors of a graph in single precision, by name. */
  static Map<String, Tensor> floats(OnnxMl.GraphProto graph) {
    Map<String, Tensor> tensors = new HashMap<>();
    for (OnnxMl.TensorProto tensor : graph.getInitializerList()) {
      if (tensor.getDataType() == OnnxMl.TensorProto.DataType.FLOAT.getNumber()) {
        tensors.put(tensor.getName(), tensor(tensor));
      }
    }
    return tensors;
  }

  private static Tensor tensor(OnnxMl.TensorProto tensor) {
    float[] values = new float[tensor.getRawData().size() / Float.BYTES];
    tensor
        .getRawData()
        .asReadOnlyByteBuffer()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    return new Tensor(tensor.getDimsList().stream().mapToLong(Long::longValue).toArray(), values);
  }
}
