package dev.byline.training.export;

import ai.onnx.proto.OnnxMl;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.FourBitMatrix;
import dev.byline.training.model.Tensor;
import java.util.List;

/**
 * The table of word embeddings in four bits, which is most of a model's bytes. It is unpacked in
 * the graph, and only the rows that are looked up: the runtime has no operator for it.
 */
final class PackedWords {

  private static final OnnxMl.TensorProto.DataType FLOAT = OnnxMl.TensorProto.DataType.FLOAT;

  private final OnnxGraphBuilder graph;
  private final Tensor table;
  private final FourBitMatrix packed;
  private final int groups;

  /** Packs a table; nothing is added to the graph yet. */
  PackedWords(OnnxGraphBuilder graph, Tensor table) {
    this.graph = graph;
    this.table = table;
    this.packed = FourBitMatrix.of(table);
    this.groups = table.columns() / FourBitMatrix.GROUP;
  }

  /** The embeddings of pieces by their numbers. */
  String lookUp(String numbers) {
    String centred = halfBytes(numbers);
    String scales =
        gather(
            graph.bfloats(
                EncoderWeights.WORDS + ".scale",
                Tensor.matrix(table.rows(), groups, packed.scales())),
            numbers);
    String grouped =
        graph.node(
            "Reshape", centred, graph.integers("grouped", 0, 0, groups, FourBitMatrix.GROUP));
    String scaled =
        graph.node("Mul", grouped, graph.node("Unsqueeze", scales, graph.integers("last", -1)));
    return graph.node("Reshape", scaled, graph.integers("joined", 0, 0, table.columns()));
  }

  /** The rows as numbers around zero: low halves of the bytes, then high halves. */
  private String halfBytes(String numbers) {
    String bytes =
        gather(
            graph.unsignedBytes(
                EncoderWeights.WORDS,
                new long[] {table.rows(), table.columns() / 2},
                packed.packed()),
            numbers);
    String sixteen = graph.floats("sixteen", Tensor.vector(16));
    String high = graph.node("Floor", graph.node("Div", bytes, sixteen));
    String low = graph.node("Sub", bytes, graph.node("Mul", high, sixteen));
    String both = graph.node("Concat", List.of(OnnxGraphBuilder.attribute("axis", -1)), low, high);
    return graph.node("Sub", both, graph.floats("zero", Tensor.vector(FourBitMatrix.ZERO)));
  }

  private String gather(String rows, String numbers) {
    return graph.cast(FLOAT, graph.node("Gather", rows, numbers));
  }
}
