package dev.byline.training.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import dev.byline.pipeline.internal.encoder.Vocabulary;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.Tensor;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The encoder (BERT: Devlin et al., NAACL 2019) and its output layers as a differentiable function.
 * Attention is written as plain matrix products: the backward pass of the fused kernel is far
 * slower on a CPU. The word embeddings stay as they were pre-trained, which keeps words that the
 * corpus lacks where the model can use them.
 *
 * <p>Several threads may run it at once, each with its own manager, while no weight is updated.
 */
final class TrainableEncoder {

  private final Map<String, NDArray> parameters = new TreeMap<>();
  private final int layers;
  private final int width;
  private final int linkWidth;
  private final double dropout;

  /**
   * Puts the weights where gradients reach them.
   *
   * @param manager owns them
   * @param dropout share of the embedding and output features dropped in training
   */
  TrainableEncoder(NDManager manager, EncoderWeights weights, double dropout) {
    this.layers = weights.layers();
    this.width = weights.width();
    this.linkWidth = weights.linkWidth();
    this.dropout = dropout;
    weights
        .all()
        .forEach(
            (name, tensor) -> {
              NDArray array = manager.create(tensor.values(), new Shape(tensor.shape()));
              if (!name.equals(EncoderWeights.WORDS)) {
                array.setRequiresGradient(true);
              }
              parameters.put(name, array);
            });
  }

  /** The weights that are learned, by name, in name order. */
  Map<String, NDArray> learned() {
    Map<String, NDArray> learned = new TreeMap<>(parameters);
    learned.remove(EncoderWeights.WORDS);
    return learned;
  }

  /** A copy of the weights as they are now. */
  EncoderWeights weights() {
    Map<String, Tensor> tensors = new HashMap<>();
    parameters.forEach(
        (name, array) ->
            tensors.put(name, new Tensor(array.getShape().getShape(), array.toFloatArray())));
    return new EncoderWeights(tensors);
  }

  /** Label logits, link queries and link keys, one row a piece. */
  record Output(NDArray tags, NDArray queries, NDArray keys) {}

  /** The loss of a batch, with dropout. */
  TaggingLoss loss(NDManager manager, Batch batch) {
    SplittableRandom random = new SplittableRandom(batch.seed());
    Output output = run(manager, batch.inputs(), x -> drop(manager, x, random));
    return TaggingLoss.of(manager, batch, output, linkWidth);
  }

  /** What the encoder says of a batch, without dropout. */
  Output run(NDManager manager, Batch.Inputs inputs) {
    return run(manager, inputs, x -> x);
  }

  /** What is done to features behind the embeddings and before the outputs. */
  private interface Regulariser {
    NDArray apply(NDArray features);
  }

  private Output run(NDManager manager, Batch.Inputs inputs, Regulariser dropping) {
    int rows = inputs.rows();
    int length = inputs.length();
    NDArray numbers = manager.create(inputs.numbers(), new Shape(rows, length));
    NDArray shapes = manager.create(inputs.shapes(), new Shape(rows, length));
    NDArray padding =
        numbers
            .eq(Vocabulary.PADDING)
            .toType(DataType.FLOAT32, false)
            .mul(TaggingLoss.MASKED)
            .reshape(rows, 1, 1, length);
    NDArray x =
        embed(numbers, EncoderWeights.WORDS)
            .add(embed(shapes, EncoderWeights.SHAPES))
            .add(parameters.get(EncoderWeights.POSITIONS).get("0:" + length));
    x = norm(x.reshape((long) rows * length, width), EncoderWeights.EMBEDDING_NORM);
    x = dropping.apply(x);
    for (int layer = 0; layer < layers; layer++) {
      x = layer(x, layer, padding, inputs);
    }
    x = dropping.apply(x);
    return new Output(
        linear(x, EncoderWeights.TAGS),
        linear(x, EncoderWeights.QUERY),
        linear(x, EncoderWeights.KEY));
  }

  private NDArray layer(NDArray x, int layer, NDArray padding, Batch.Inputs inputs) {
    NDArray attended = attend(x, layer, padding, inputs.rows(), inputs.length());
    NDArray mixed = norm(attended.addi(x), EncoderWeights.attentionNorm(layer));
    NDArray up = linear(mixed, EncoderWeights.up(layer)).getNDArrayInternal().gelu();
    return norm(linear(up, EncoderWeights.down(layer)).addi(mixed), EncoderWeights.norm(layer));
  }

  private NDArray embed(NDArray indices, String table) {
    return indices
        .getNDArrayInternal()
        .embedding(indices, parameters.get(table), SparseFormat.DENSE)
        .singletonOrThrow();
  }

  private NDArray attend(NDArray x, int layer, NDArray padding, int rows, int length) {
    int head = EncoderWeights.HEAD_WIDTH;
    int heads = width / head;
    NDArray all =
        linear(x, EncoderWeights.attention(layer))
            .reshape(rows, length, 3, heads, head)
            .transpose(2, 0, 3, 1, 4);
    NDArray query = all.get(0).reshape((long) rows * heads, length, head);
    NDArray key = all.get(1).reshape((long) rows * heads, length, head);
    NDArray value = all.get(2).reshape((long) rows * heads, length, head);
    NDArray scores =
        query
            .mul((float) (1 / Math.sqrt(head)))
            .batchMatMul(key.transpose(0, 2, 1))
            .reshape(rows, heads, length, length)
            .add(padding);
    NDArray context =
        scores
            .softmax(-1)
            .reshape((long) rows * heads, length, length)
            .batchMatMul(value)
            .reshape(rows, heads, length, head)
            .transpose(0, 2, 1, 3)
            .reshape((long) rows * length, width);
    return linear(context, EncoderWeights.attentionOutput(layer));
  }

  private NDArray linear(NDArray x, String name) {
    return x.matMul(parameters.get(name + EncoderWeights.MATRIX))
        .add(parameters.get(name + EncoderWeights.BIAS));
  }

  private NDArray norm(NDArray x, String name) {
    return x.getNDArrayInternal()
        .layerNorm(
            x,
            new Shape(width),
            parameters.get(name + EncoderWeights.MATRIX),
            parameters.get(name + EncoderWeights.BIAS),
            EncoderWeights.NORM_EPSILON)
        .singletonOrThrow();
  }

  /**
   * Dropout with random numbers of our own: the engine has one generator for all threads, so that
   * which worker came first would change the weights.
   */
  private NDArray drop(NDManager manager, NDArray x, SplittableRandom random) {
    float[] kept = new float[Math.toIntExact(x.size())];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = random.nextDouble() < dropout ? 0 : (float) (1 / (1 - dropout));
    }
    return x.mul(manager.create(kept, x.getShape()));
  }
}
