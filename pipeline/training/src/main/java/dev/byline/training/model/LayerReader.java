package dev.byline.training.model;

import ai.onnx.proto.OnnxMl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the layers of a finished model back, quantised or not: eight bits become the numbers that
 * they stand for. Used once.
 */
public final class LayerReader {

  private static final String SCALE = ".scale";

  private final Map<String, OnnxMl.TensorProto> tensors = new HashMap<>();
  private final Map<String, Tensor> floats;
  private final Map<String, Tensor> read = new HashMap<>();

  /** Whether products in blocks of features are read, which the branch has and the tagger had. */
  private final boolean branch;

  private LayerReader(OnnxMl.GraphProto graph, boolean branch) {
    this.branch = branch;
    graph.getInitializerList().forEach(tensor -> tensors.put(tensor.getName(), tensor));
    this.floats = OnnxTensors.floats(graph);
  }

  /**
   * The layers of a model file that have a copy in the branch for coreference.
   *
   * @throws IOException if the file cannot be read or is no model of training
   */
  public static EncoderWeights upper(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      LayerReader reader = new LayerReader(OnnxMl.ModelProto.parseFrom(in).getGraph(), false);
      int layers = 0;
      while (reader.tensors.containsKey(LayerPart.ATTENTION.of(layers) + EncoderWeights.MATRIX)) {
        layers++;
      }
      for (int layer = CoreferenceWeights.firstOf(layers); layer < layers; layer++) {
        reader.layer(layer);
      }
      if (layers == 0) {
        throw new IOException(file + " has no layers that training knows");
      }
      return new EncoderWeights(reader.read);
    }
  }

  /**
   * The branch for coreference of a file, to go on from.
   *
   * @throws IOException if the file cannot be read or is no branch of training
   */
  public static CoreferenceWeights branch(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      LayerReader reader = new LayerReader(OnnxMl.ModelProto.parseFrom(in).getGraph(), true);
      for (int layer = 0; layer < CoreferenceWeights.MOST_LAYERS; layer++) {
        if (reader.tensors.containsKey(LayerPart.ATTENTION.of(layer) + EncoderWeights.MATRIX)) {
          reader.layer(layer);
        }
      }
      reader.output(EncoderWeights.ANAPHOR);
      reader.output(EncoderWeights.ANTECEDENT);
      return new CoreferenceWeights(new EncoderWeights(reader.read));
    }
  }

  private void output(String name) throws IOException {
    copy(name + EncoderWeights.BIAS);
    String matrix = name + EncoderWeights.MATRIX;
    OnnxMl.TensorProto half = tensors.get(matrix);
    if (half != null && half.getDataType() == OnnxMl.TensorProto.DataType.BFLOAT16.getNumber()) {
      read.put(matrix, Bfloat16.read(half));
    } else {
      copy(matrix);
    }
  }

  private void layer(int layer) throws IOException {
    product(LayerPart.ATTENTION.of(layer));
    product(LayerPart.ATTENTION_OUTPUT.of(layer));
    product(LayerPart.UP.of(layer));
    product(LayerPart.DOWN.of(layer));
    copy(LayerPart.ATTENTION_NORM.of(layer) + EncoderWeights.MATRIX);
    copy(LayerPart.ATTENTION_NORM.of(layer) + EncoderWeights.BIAS);
    copy(LayerPart.NORM.of(layer) + EncoderWeights.MATRIX);
    copy(LayerPart.NORM.of(layer) + EncoderWeights.BIAS);
  }

  private void product(String name) throws IOException {
    copy(name + EncoderWeights.BIAS);
    String matrix = name + EncoderWeights.MATRIX;
    if (floats.containsKey(matrix)) {
      copy(matrix);
      return;
    }
    OnnxMl.TensorProto bytes = tensors.get(matrix);
    Tensor scale = floats.get(name + SCALE);
    if (bytes == null || scale == null) {
      throw new IOException("the model lacks " + matrix);
    }
    byte[] values = bytes.getRawData().toByteArray();
    if (branch && bytes.getDataType() == OnnxMl.TensorProto.DataType.UINT8.getNumber()) {
      values = EightBitMatrix.signedByRows(values, scale.values().length);
    } else if (bytes.getDataType() != OnnxMl.TensorProto.DataType.INT8.getNumber()) {
      throw new IOException(
          matrix + " is from before there were scales by piece: 'byline-train scales' changes it");
    }
    EightBitMatrix quantised = new EightBitMatrix(values, scale.values());
    read.put(matrix, quantised.rounded());
  }

  private void copy(String name) throws IOException {
    Tensor tensor = floats.get(name);
    if (tensor == null) {
      throw new IOException("the model lacks " + name);
    }
    read.put(name, tensor);
  }
}
