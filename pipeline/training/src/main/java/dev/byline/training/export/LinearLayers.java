package dev.byline.training.export;

import ai.onnx.proto.OnnxMl;
import dev.byline.training.model.Bfloat16;
import dev.byline.training.model.EightBitMatrix;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.Tensor;
import java.util.List;

/** The products and small tables of a graph, in single precision or quantised. */
record LinearLayers(OnnxGraphBuilder graph, EncoderWeights weights, boolean quantised) {

  /** Features that share a scale where an input is quantised in blocks; a power of two. */
  private static final int BLOCK = 64;

  /** What the runtime calls inputs of eight bits: its "accuracy level" 4. */
  private static final int EIGHT_BITS = 4;

  /** How the input of a quantised product is quantised, as it comes. */
  enum Input {
    /** One scale for all of it. */
    WHOLE,
    /**
     * One scale for each piece. Where attention starts and behind the activation a few features are
     * so large that one scale for all costs a point of exact contents (measured on PolNeAR dev).
     */
    BY_PIECE,
    /**
     * One scale for each {@value LinearLayers#BLOCK} features of a piece: more exact, and two and a
     * half times as slow. The branch for coreference has it: by piece no measure is lower (LitBank
     * 69.6 % right with both, 28 November 2026), but two samples got another speaker.
     */
    BLOCKS
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
    if (input == Input.BLOCKS) {
      return inBlocks(x, name, columns, weight.rows(), bias);
    }
    String bytes = graph.signedBytes(matrix, weight.shape(), columns.values());
    String scales = graph.floats(name + ".scale", Tensor.vector(columns.scales()));
    if (input == Input.WHOLE) {
      return graph.runtimeNode("DynamicQuantizeMatMul", List.of(), x, bytes, scales, "", bias);
    }
    String result = name + ".result";
    new PieceScaledProduct(bytes, scales, bias).addTo(graph, x, result);
    return result;
  }

  private String inBlocks(String x, String name, EightBitMatrix weight, int rows, String bias) {
    int columns = weight.scales().length;
    long blocks = rows / BLOCK;
    String bytes =
        graph.unsignedBytes(
            name + EncoderWeights.MATRIX,
            new long[] {columns, blocks, BLOCK},
            weight.unsignedByColumns());
    // one scale a column is kept, and repeated for its blocks once, when the model is loaded
    String scale = graph.floats(name + ".scale", Tensor.matrix(columns, 1, weight.scales()));
    String scales = graph.node("Expand", scale, graph.integers(name + ".blocks", columns, blocks));
    return graph.runtimeNode(
        "MatMulNBits",
        List.of(
            OnnxGraphBuilder.attribute("K", rows),
            OnnxGraphBuilder.attribute("N", columns),
            OnnxGraphBuilder.attribute("bits", Byte.SIZE),
            OnnxGraphBuilder.attribute("block_size", BLOCK),
            OnnxGraphBuilder.attribute("accuracy_level", EIGHT_BITS)),
        x,
        bytes,
        scales,
        "",
        "",
        bias);
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
