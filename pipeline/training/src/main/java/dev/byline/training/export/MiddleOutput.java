package dev.byline.training.export;

import ai.onnx.proto.OnnxMl;
import dev.byline.training.model.CoreferenceWeights;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.LayerPart;

/**
 * The output of a tagger that the branch for coreference takes in: the features before the layers
 * of which the branch has its own copies. It is a value that the graph computes in any case; only
 * its name changes.
 */
final class MiddleOutput {

  private static final String NAME = "middle";

  private MiddleOutput() {}

  /**
   * The model with the output, which is a copy of it where it has the output already.
   *
   * @throws IllegalArgumentException if the graph is not one that training writes
   */
  static OnnxMl.ModelProto addedTo(OnnxMl.ModelProto model) {
    OnnxMl.GraphProto graph = model.getGraph();
    if (graph.getOutputList().stream().anyMatch(output -> output.getName().equals(NAME))) {
      return model;
    }
    int layers = 0;
    while (isWeight(graph, matrix(layers))) {
      layers++;
    }
    String value = inputOf(graph, CoreferenceWeights.firstOf(layers));
    OnnxMl.GraphProto.Builder changed = graph.toBuilder();
    changed.getNodeBuilderList().forEach(node -> rename(node, value));
    changed.addOutput(
        OnnxGraphBuilder.value(
            NAME,
            OnnxMl.TensorProto.DataType.FLOAT,
            "rows",
            "length",
            Integer.toString(width(graph))));
    return model.toBuilder().setGraph(changed).build();
  }

  private static String matrix(int layer) {
    return LayerPart.ATTENTION.of(layer) + EncoderWeights.MATRIX;
  }

  private static boolean isWeight(OnnxMl.GraphProto graph, String name) {
    return graph.getInitializerList().stream().anyMatch(tensor -> tensor.getName().equals(name));
  }

  /** What a layer takes in: what its attention is added to. */
  private static String inputOf(OnnxMl.GraphProto graph, int layer) {
    String norm = LayerPart.ATTENTION_NORM.of(layer) + EncoderWeights.MATRIX;
    return graph.getNodeList().stream()
        .filter(node -> node.getInputCount() > 2 && node.getInput(2).equals(norm))
        .map(node -> node.getInput(1))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sum before " + norm));
  }

  private static int width(OnnxMl.GraphProto graph) {
    String norm = EncoderWeights.EMBEDDING_NORM + EncoderWeights.BIAS;
    return graph.getInitializerList().stream()
        .filter(tensor -> tensor.getName().equals(norm))
        .mapToInt(tensor -> Math.toIntExact(tensor.getDims(0)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no weight " + norm));
  }

  private static void rename(OnnxMl.NodeProto.Builder node, String value) {
    for (int i = 0; i < node.getInputCount(); i++) {
      if (node.getInput(i).equals(value)) {
        node.setInput(i, NAME);
      }
    }
    for (int i = 0; i < node.getOutputCount(); i++) {
      if (node.getOutput(i).equals(value)) {
        node.setOutput(i, NAME);
      }
    }
  }
}
