package dev.byline.training.export;

import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.LayerPart;
import java.util.ArrayList;
import java.util.List;

/**
 * The layers of an encoder in a graph.
 *
 * @param width numbers that stand for a piece
 */
record EncoderLayers(OnnxGraphBuilder graph, LinearLayers layers, int width) {

  /**
   * One layer, with the runtime's own attention and activation, which are faster than the same in
   * operators of the standard.
   *
   * @param mask what tells words from padding; nothing where there is no padding
   */
  String layer(String x, int layer, String... mask) {
    String all = layers.linear(x, LayerPart.ATTENTION.of(layer), LinearLayers.Input.BY_PIECE);
    List<String> parts =
        graph.nodes("Split", List.of(OnnxGraphBuilder.attribute("axis", -1)), 3, all);
    long heads = width / EncoderWeights.HEAD_WIDTH;
    List<String> inputs = new ArrayList<>(parts);
    if (mask.length > 0) {
      inputs.add("");
      inputs.addAll(List.of(mask));
    }
    String context =
        graph.runtimeNode(
            "MultiHeadAttention",
            List.of(OnnxGraphBuilder.attribute("num_heads", heads)),
            inputs.toArray(String[]::new));
    String attended =
        addAndNorm(
            layers.linear(context, LayerPart.ATTENTION_OUTPUT.of(layer), LinearLayers.Input.WHOLE),
            x,
            LayerPart.ATTENTION_NORM.of(layer));
    String up =
        graph.runtimeNode(
            "Gelu",
            List.of(),
            layers.linear(attended, LayerPart.UP.of(layer), LinearLayers.Input.WHOLE));
    return addAndNorm(
        layers.linear(up, LayerPart.DOWN.of(layer), LinearLayers.Input.BY_PIECE),
        attended,
        LayerPart.NORM.of(layer));
  }

  private String addAndNorm(String x, String skip, String norm) {
    return graph.runtimeNode(
        "SkipLayerNormalization",
        List.of(OnnxGraphBuilder.attribute("epsilon", EncoderWeights.NORM_EPSILON)),
        x,
        skip,
        layers.floats(norm + EncoderWeights.MATRIX),
        layers.floats(norm + EncoderWeights.BIAS));
  }

  /** An output layer, under the name of the graph's output. */
  void output(String output, String x, String name) {
    String product = graph.node("MatMul", x, layers.small(name + EncoderWeights.MATRIX));
    graph.named(output, "Add", product, layers.floats(name + EncoderWeights.BIAS));
    int columns = layers.weights().get(name + EncoderWeights.BIAS).columns();
    graph.output(output, "rows", "length", Integer.toString(columns));
  }
}
