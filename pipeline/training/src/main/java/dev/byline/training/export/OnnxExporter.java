package dev.byline.training.export;

import ai.onnx.proto.OnnxMl;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.Tensor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
final class OnnxExporter {

  private final EncoderWeights weights;
  private final OnnxGraphBuilder graph = new OnnxGraphBuilder();
  private final LinearLayers layers;
  private final boolean quantised;

  private OnnxExporter(EncoderWeights weights, boolean quantised) {
    this.weights = weights;
    this.quantised = quantised;
    this.layers = new LinearLayers(graph, weights, quantised);
  }

  /** Writes a model file. */
  static void write(EncoderWeights weights, boolean quantised, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      new OnnxExporter(weights, quantised).build().writeTo(out);
    }
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
      x = layer(x, layer, mask);
    }
    output("labels", x, EncoderWeights.TAGS);
    output("spans", x, EncoderWeights.QUERY);
    output("cues", x, EncoderWeights.KEY);
    return graph.model("byline-tagger");
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

  /**
   * One layer, with the runtime's own attention and activation, which are faster than the same in
   * operators of the standard.
   */
  private String layer(String x, int layer, String mask) {
    String all = layers.linear(x, EncoderWeights.attention(layer), LinearLayers.Input.BLOCKS);
    List<String> parts =
        graph.nodes("Split", List.of(OnnxGraphBuilder.attribute("axis", -1)), 3, all);
    long heads = weights.width() / EncoderWeights.HEAD_WIDTH;
    String context =
        graph.runtimeNode(
            "MultiHeadAttention",
            List.of(OnnxGraphBuilder.attribute("num_heads", heads)),
            parts.get(0),
            parts.get(1),
            parts.get(2),
            "",
            mask);
    String attended =
        addAndNorm(
            layers.linear(context, EncoderWeights.attentionOutput(layer), LinearLayers.Input.WHOLE),
            x,
            EncoderWeights.attentionNorm(layer));
    String up =
        graph.runtimeNode(
            "Gelu",
            List.of(),
            layers.linear(attended, EncoderWeights.up(layer), LinearLayers.Input.WHOLE));
    return addAndNorm(
        layers.linear(up, EncoderWeights.down(layer), LinearLayers.Input.BLOCKS),
        attended,
        EncoderWeights.norm(layer));
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

  private void output(String output, String x, String name) {
    String product = graph.node("MatMul", x, layers.small(name + EncoderWeights.MATRIX));
    graph.named(output, "Add", product, layers.floats(name + EncoderWeights.BIAS));
    int columns = weights.get(name + EncoderWeights.BIAS).columns();
    graph.output(output, "rows", "length", Integer.toString(columns));
  }
}
