package dev.byline.training.export;

import ai.onnx.proto.OnnxMl;
import dev.byline.training.model.EightBitMatrix;
import dev.byline.training.model.EncoderWeights;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a finished model {@linkplain PieceScaledProduct products with one scale a piece} in place
 * of those whose inputs are quantised in blocks of features. Weights stay what they are, byte for
 * byte, in another order.
 */
final class PieceScaling {

  private static final String SCALE = ".scale";

  private final OnnxMl.GraphProto before;
  private final OnnxGraphBuilder graph;

  private PieceScaling(OnnxMl.GraphProto before) {
    this.before = before;
    this.graph = OnnxGraphBuilder.like(before);
  }

  /** The model with such products, which is a copy of it where none is in blocks. */
  static OnnxMl.ModelProto of(OnnxMl.ModelProto model) {
    OnnxMl.GraphProto graph = model.getGraph();
    boolean done = graph.getNodeList().stream().noneMatch(PieceScaledProduct::isInBlocks);
    return done ? model : model.toBuilder().setGraph(new PieceScaling(graph).changed()).build();
  }

  private OnnxMl.GraphProto changed() {
    Map<String, OnnxMl.TensorProto> weights = new HashMap<>();
    before.getInitializerList().forEach(tensor -> weights.put(tensor.getName(), tensor));
    for (OnnxMl.NodeProto node : before.getNodeList()) {
      if (PieceScaledProduct.isInBlocks(node)) {
        replace(node, weights);
      } else if (!isRepetition(node)) {
        graph.add(node);
      }
    }
    weights.values().removeIf(tensor -> tensor.getName().endsWith(".blocks"));
    before.getInitializerList().stream()
        .map(OnnxMl.TensorProto::getName)
        .filter(weights::containsKey)
        .forEach(name -> graph.add(weight(weights, name)));
    return graph.graph();
  }

  /** The node that repeats a column's scale for each of its blocks. */
  private static boolean isRepetition(OnnxMl.NodeProto node) {
    return node.getOpType().equals("Expand") && node.getInput(0).endsWith(SCALE);
  }

  private void replace(OnnxMl.NodeProto node, Map<String, OnnxMl.TensorProto> weights) {
    String matrix = node.getInput(1);
    String name = matrix.substring(0, matrix.length() - EncoderWeights.MATRIX.length());
    String bias = name + EncoderWeights.BIAS;
    OnnxMl.TensorProto scales = weight(weights, name + SCALE);
    OnnxMl.TensorProto bytes = weight(weights, matrix);
    int columns = Math.toIntExact(scales.getDims(0));
    byte[] values = EightBitMatrix.signedByRows(bytes.getRawData().toByteArray(), columns);
    weights.put(
        matrix,
        OnnxGraphBuilder.signed(matrix, new long[] {values.length / columns, columns}, values));
    weights.put(name + SCALE, scales.toBuilder().clearDims().addDims(columns).build());
    new PieceScaledProduct(matrix, name + SCALE, bias)
        .addTo(graph, node.getInput(0), node.getOutput(0));
  }

  private static OnnxMl.TensorProto weight(Map<String, OnnxMl.TensorProto> weights, String name) {
    OnnxMl.TensorProto weight = weights.get(name);
    if (weight == null) {
      throw new IllegalArgumentException("the model lacks " + name);
    }
    return weight;
  }
}
