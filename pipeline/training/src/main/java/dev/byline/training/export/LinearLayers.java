package dev.byline.training.export;

import ai.onnx.proto.OnnxMl;
import dev.byline.training.model.Bfloat16;
import dev.byline.training.model.EightBitMatrix;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.Tensor;
import java.util.List;

/** The products and small tables of a graph, in single precision or quantised. */
record LinearLayers(OnnxGraphBuilder graph, EncoderWeights weights, boolean quantised) {

  /** How the input of a quantised product is quantised, as it comes. */
  enum Input {
    /** One scale for all of it. */
    WHOLE,
    /**
     * One scale for each piece. Where attention starts and behind the activation a few features are
     * so large that one scale for all costs a point of exact contents (measured on PolNeAR dev).
     */
    BY_PIECE
  }

  /** A large product and its bias. */
  String linear(String x, String name, Input input) {
    String matrix = name + EncoderWeights.MATRIX;
    String bias = floats(name + EncoderWeights.BIAS);
    if (!quantised) {
      return graph.node("Add", graph.node("MatMul", x, floats(matrix)), bias);
    }
    Tensor weight = weights.get(matrix);
    EightBitMatrix columns = EightBitMatrix.of(weight);
    String bytes = graph.signedBytes(matrix, weight.shape(), columns.values());
    String scales = graph.floats(name + ".scale", Tensor.vector(columns.scales()));
    if (input == Input.WHOLE) {
      return graph.runtimeNode("DynamicQuantizeMatMul", List.of(), x, bytes, scales, "", bias);
    }
    String result = name + ".result";
    new PieceScaledProduct(bytes, scales, bias).addTo(graph, x, result);
    return result;
  }

  /** A small matrix; quantised it is kept in sixteen bits, which cost nothing in exactness. */
  String small(String name) {
    return quantised
        ? graph.cast(
            OnnxMl.TensorProto.DataType.FLOAT,
            graph.bfloats(name, Bfloat16.round(weights.get(name))))
        : floats(name);
  }

  /** A weight in single precision. */
  String floats(String name) {
    return graph.floats(name, weights.get(name));
  }
}
