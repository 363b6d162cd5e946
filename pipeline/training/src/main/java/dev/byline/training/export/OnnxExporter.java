package dev.byline.training.export;

import ai.onnx.proto.OnnxMl;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.Tensor;
import java.util.List;

/**
 * Writes weights as an ONNX model, in single precision or quantised. The graph must compute what
 * the encoder computes in training; a test compares both.
 *
 * <p>Quantised: each large product takes weights in eight bits, one scale a column, and quantises
 * its input as it comes (see {@link LinearLayers}). The word embeddings have four bits (see {@link
 * PackedWords}), the positions and the output layers sixteen. Everything else stays in single
 * precision.
 */
record OnnxExporter(
    EncoderWeights weights,
    boolean quantised,
    OnnxGraphBuilder graph,
    LinearLayers layers,
    EncoderLayers encoder) {

  /** The weights as a model. */
  static OnnxMl.ModelProto model(EncoderWeights weights, boolean quantised) {
    OnnxGraphBuilder graph = new OnnxGraphBuilder();
    LinearLayers layers = new LinearLayers(graph, weights, quantised);
    EncoderLayers encoder = new EncoderLayers(graph, layers, weights.width());
    return new OnnxExporter(weights, quantised, graph, layers, encoder).build();
  }

  private OnnxMl.ModelProto build() {
    String numbers = graph.input("pieces", "rows", "length");
    String shapes = graph.input("shapes", "rows", "length");
    // padding is piece 0; whatever is greater is heard
    String mask =
        graph.cast(
            OnnxMl.TensorProto.DataType.INT32,
            graph.node("Greater", numbers, graph.integers("padding", 0)));
    String x = embeddings(numbers, shapes);
    for (int layer = 0; layer < weights.layers(); layer++) {
      x = encoder.layer(x, layer, mask);
    }
    encoder.output("labels", x, EncoderWeights.TAGS);
    encoder.output("spans", x, EncoderWeights.QUERY);
    encoder.output("cues", x, EncoderWeights.KEY);
    return MiddleOutput.addedTo(graph.model("byline-tagger"));
  }

  /** Words, shapes and positions, added and normalised; as many positions as there are pieces. */
  private String embeddings(String numbers, String shapes) {
    String length =
        graph.node(
            "Shape",
            List.of(OnnxGraphBuilder.attribute("start", 1), OnnxGraphBuilder.attribute("end", 2)),
            numbers);
    String positions =
        graph.node(
            "Slice", layers.small(EncoderWeights.POSITIONS), graph.integers("from", 0), length);
    String shape = graph.node("Gather", layers.floats(EncoderWeights.SHAPES), shapes);
    String sum = graph.node("Add", graph.node("Add", words(numbers), shape), positions);
    return graph.node(
        "LayerNormalization",
        List.of(
            OnnxGraphBuilder.attribute("axis", -1),
            OnnxGraphBuilder.attribute("epsilon", EncoderWeights.NORM_EPSILON)),
        sum,
        layers.floats(EncoderWeights.EMBEDDING_NORM + EncoderWeights.MATRIX),
        layers.floats(EncoderWeights.EMBEDDING_NORM + EncoderWeights.BIAS));
  }

  private String words(String numbers) {
    Tensor table = weights.get(EncoderWeights.WORDS);
    return quantised
        ? new PackedWords(graph, table).lookUp(numbers)
        : graph.node("Gather", graph.floats(EncoderWeights.WORDS, table), numbers);
  }
}
