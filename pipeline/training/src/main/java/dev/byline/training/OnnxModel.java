package dev.byline.training;

import ai.onnx.proto.OnnxMl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes weights as an ONNX model, in single precision or quantised, and reads the weights of the
 * former back.
 *
 * <p>Quantised: each large product takes weights in eight bits, one scale a column, and quantises
 * its input as it comes: with one scale for all of it, or, where attention starts and behind the
 * activation, with one for each {@value #BLOCK} features of a piece. The word embeddings have four
 * bits, the positions and the output layers sixteen. Everything else stays in single precision.
 */
final class OnnxModel {

  private static final float EPSILON = 1e-12f;

  /** Features that share a scale where an input is quantised in blocks; a power of two. */
  private static final int BLOCK = 64;

  /** What the runtime calls inputs of eight bits. */
  private static final int EIGHT_BITS = 4;

  private final Weights weights;
  private final boolean quantised;
  private final OnnxGraph graph = new OnnxGraph();

  private OnnxModel(Weights weights, boolean quantised) {
    this.weights = weights;
    this.quantised = quantised;
  }

  /** Writes a model file. */
  static void write(Weights weights, boolean quantised, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      new OnnxModel(weights, quantised).build().writeTo(out);
    }
  }

  /** Reads the weights of a model file that is not quantised. */
  static Weights read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Map<String, Tensor> tensors = new HashMap<>();
      for (OnnxMl.TensorProto tensor :
          OnnxMl.ModelProto.parseFrom(in).getGraph().getInitializerList()) {
        if (tensor.getDataType() == OnnxMl.TensorProto.DataType.FLOAT.getNumber()) {
          tensors.put(tensor.getName(), tensor(tensor));
        }
      }
      return new Weights(tensors);
    }
  }

  /** The numbers of a single-precision tensor. */
  static Tensor tensor(OnnxMl.TensorProto tensor) {
    float[] values = new float[tensor.getRawData().size() / Float.BYTES];
    tensor
        .getRawData()
        .asReadOnlyByteBuffer()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    return new Tensor(tensor.getDimsList().stream().mapToLong(Long::longValue).toArray(), values);
  }

  private OnnxMl.ModelProto build() {
    String numbers = graph.input("pieces", "rows", "length");
    String shapes = graph.input("shapes", "rows", "length");
    String mask =
        graph
            .node(
                "Cast",
                List.of(OnnxGraph.attribute("to", OnnxMl.TensorProto.DataType.INT32.getNumber())),
                1,
                graph.node("Greater", numbers, graph.integers("padding", 0)))
            .get(0);
    String x = embeddings(numbers, shapes);
    for (int layer = 0; layer < weights.layers(); layer++) {
      x = layer(x, layer, mask);
    }
    output("labels", x, Weights.TAGS);
    output("spans", x, Weights.QUERY);
    output("cues", x, Weights.KEY);
    return graph.model("byline-tagger");
  }

  private String embeddings(String numbers, String shapes) {
    String length =
        graph
            .node(
                "Shape",
                List.of(OnnxGraph.attribute("start", 1), OnnxGraph.attribute("end", 2)),
                1,
                numbers)
            .get(0);
    String positions =
        graph.node("Slice", brief(Weights.POSITIONS), graph.integers("from", 0), length);
    String shape =
        graph.node("Gather", graph.floats(Weights.SHAPES, weights.get(Weights.SHAPES)), shapes);
    String sum = graph.node("Add", graph.node("Add", words(numbers), shape), positions);
    return graph
        .node(
            "LayerNormalization",
            List.of(OnnxGraph.attribute("axis", -1), OnnxGraph.attribute("epsilon", EPSILON)),
            1,
            sum,
            floats(Weights.EMBEDDING_NORM + ".weight"),
            floats(Weights.EMBEDDING_NORM + ".bias"))
        .get(0);
  }

  private String words(String numbers) {
    Tensor table = weights.get(Weights.WORDS);
    if (!quantised) {
      return graph.node("Gather", graph.floats(Weights.WORDS, table), numbers);
    }
    Nibbles nibbles = Nibbles.of(table);
    int half = table.columns() / 2;
    int groups = table.columns() / Nibbles.GROUP;
    String bytes =
        cast(
            graph.node(
                "Gather",
                graph.bits(Weights.WORDS, new long[] {table.rows(), half}, nibbles.packed()),
                numbers));
    String sixteen = graph.floats("sixteen", Tensor.vector(16));
    String high = graph.node("Floor", graph.node("Div", bytes, sixteen));
    String low = graph.node("Sub", bytes, graph.node("Mul", high, sixteen));
    String both =
        graph.node("Concat", List.of(OnnxGraph.attribute("axis", -1)), 1, low, high).get(0);
    String centred = graph.node("Sub", both, graph.floats("zero", Tensor.vector(Nibbles.ZERO)));
    String scales =
        cast(
            graph.node(
                "Gather",
                graph.briefs(
                    Weights.WORDS + ".scale",
                    Tensor.matrix(table.rows(), groups, nibbles.scales())),
                numbers));
    String grouped =
        graph.node("Reshape", centred, graph.integers("grouped", 0, 0, groups, Nibbles.GROUP));
    String scaled =
        graph.node("Mul", grouped, graph.node("Unsqueeze", scales, graph.integers("last", -1)));
    return graph.node("Reshape", scaled, graph.integers("joined", 0, 0, table.columns()));
  }

  private String cast(String x) {
    return graph
        .node(
            "Cast",
            List.of(OnnxGraph.attribute("to", OnnxMl.TensorProto.DataType.FLOAT.getNumber())),
            1,
            x)
        .get(0);
  }

  private String layer(String x, int layer, String mask) {
    String all = linear(x, Weights.attention(layer), true);
    List<String> parts = graph.node("Split", List.of(OnnxGraph.attribute("axis", -1)), 3, all);
    String context =
        graph.runtimeNode(
            "MultiHeadAttention",
            List.of(OnnxGraph.attribute("num_heads", weights.width() / Weights.HEAD_WIDTH)),
            parts.get(0),
            parts.get(1),
            parts.get(2),
            "",
            mask);
    String attended =
        addAndNorm(
            linear(context, Weights.attentionOutput(layer), false),
            x,
            Weights.attentionNorm(layer));
    String up = graph.runtimeNode("Gelu", List.of(), linear(attended, Weights.up(layer), false));
    return addAndNorm(linear(up, Weights.down(layer), true), attended, Weights.norm(layer));
  }

  private String addAndNorm(String x, String skip, String norm) {
    return graph.runtimeNode(
        "SkipLayerNormalization",
        List.of(OnnxGraph.attribute("epsilon", EPSILON)),
        x,
        skip,
        floats(norm + ".weight"),
        floats(norm + ".bias"));
  }

  /**
   * A large product.
   *
   * @param fine whether its input is quantised in blocks. Where attention starts and behind the
   *     activation a few features are so large that one scale for all costs a point of exact
   *     contents (measured on PolNeAR dev); elsewhere blocks win nothing and are slower
   */
  private String linear(String x, String name, boolean fine) {
    String bias = floats(name + ".bias");
    if (!quantised) {
      return graph.node("Add", graph.node("MatMul", x, floats(name + ".weight")), bias);
    }
    Tensor weight = weights.get(name + ".weight");
    Quantised columns = Quantised.byColumn(weight);
    if (fine) {
      return inBlocks(x, name, columns, weight.rows(), bias);
    }
    String bytes = graph.bytes(name + ".weight", weight.shape(), columns.values());
    String scales = graph.floats(name + ".scale", Tensor.vector(columns.scales()));
    return graph.runtimeNode("DynamicQuantizeMatMul", List.of(), x, bytes, scales, "", bias);
  }

  private String inBlocks(String x, String name, Quantised weight, int rows, String bias) {
    int columns = weight.scales().length;
    long blocks = rows / BLOCK;
    String bytes =
        graph.bits(name + ".weight", new long[] {columns, blocks, BLOCK}, weight.byColumns());
    // one scale a column is kept, and repeated for its blocks once, when the model is loaded
    String scale = graph.floats(name + ".scale", Tensor.matrix(columns, 1, weight.scales()));
    String scales = graph.node("Expand", scale, graph.integers(name + ".blocks", columns, blocks));
    return graph.runtimeNode(
        "MatMulNBits",
        List.of(
            OnnxGraph.attribute("K", rows),
            OnnxGraph.attribute("N", columns),
            OnnxGraph.attribute("bits", Byte.SIZE),
            OnnxGraph.attribute("block_size", BLOCK),
            OnnxGraph.attribute("accuracy_level", EIGHT_BITS)),
        x,
        bytes,
        scales,
        "",
        "",
        bias);
  }

  private void output(String output, String x, String name) {
    graph.named(
        output, "Add", graph.node("MatMul", x, brief(name + ".weight")), floats(name + ".bias"));
    graph.output(output, "rows", "length", Integer.toString(weights.get(name + ".bias").columns()));
  }

  /** A small matrix; quantised it is kept in bfloat16. */
  private String brief(String name) {
    if (!quantised) {
      return floats(name);
    }
    Tensor matrix = weights.get(name);
    float[] values = new float[matrix.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Nibbles.brief(matrix.values()[i]);
    }
    return cast(graph.briefs(name, new Tensor(matrix.shape(), values)));
  }

  private String floats(String name) {
    return graph.floats(name, weights.get(name));
  }
}
