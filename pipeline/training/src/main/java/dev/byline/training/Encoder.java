package dev.byline.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The encoder and its output layers as a differentiable function. Attention is written as plain
 * matrix products: the backward pass of the fused kernel is far slower on a CPU. The word
 * embeddings stay as they were pre-trained, which keeps words that the corpus lacks where the model
 * can use them.
 */
final class Encoder {

  private static final float EPSILON = 1e-12f;
  private static final float MASKED = -1e9f;

  private final Map<String, NDArray> parameters = new TreeMap<>();
  private final int layers;
  private final int width;
  private final int linkWidth;
  private final double dropout;

  /**
   * Puts the weights where gradients reach them.
   *
   * @param dropout share of the embedding and output features dropped in training
   */
  Encoder(NDManager manager, Weights weights, double dropout) {
    this.layers = weights.layers();
    this.width = weights.width();
    this.linkWidth = weights.linkWidth();
    this.dropout = dropout;
    weights
        .all()
        .forEach(
            (name, tensor) -> {
              NDArray array = manager.create(tensor.values(), new Shape(tensor.shape()));
              if (!name.equals(Weights.WORDS)) {
                array.setRequiresGradient(true);
              }
              parameters.put(name, array);
            });
  }

  /** The weights that are learned. */
  Map<String, NDArray> learned() {
    Map<String, NDArray> learned = new TreeMap<>(parameters);
    learned.remove(Weights.WORDS);
    return learned;
  }

  /** A copy of the weights as they are now. */
  Weights weights() {
    Map<String, Tensor> tensors = new HashMap<>();
    parameters.forEach(
        (name, array) ->
            tensors.put(name, new Tensor(array.getShape().getShape(), array.toFloatArray())));
    return new Weights(tensors);
  }

  /** Label logits, link queries and link keys, one row a piece. */
  record Output(NDArray tags, NDArray queries, NDArray keys) {}

  /** Runs the encoder over a batch; {@code training} turns dropout on. */
  Output run(NDManager manager, Batch batch, boolean training) {
    int rows = batch.rows();
    int length = batch.length();
    NDArray numbers = manager.create(batch.numbers(), new Shape(rows, length));
    NDArray shapes = manager.create(batch.shapes(), new Shape(rows, length));
    NDArray mask =
        numbers
            .eq(dev.byline.pipeline.tagger.Vocabulary.PADDING)
            .toType(DataType.FLOAT32, false)
            .mul(MASKED)
            .reshape(rows, 1, 1, length);
    NDArray x =
        embed(numbers, Weights.WORDS)
            .add(embed(shapes, Weights.SHAPES))
            .add(parameters.get(Weights.POSITIONS).get("0:" + length));
    x = norm(x.reshape((long) rows * length, width), Weights.EMBEDDING_NORM);
    SplittableRandom random = new SplittableRandom(batch.seed());
    x = training ? drop(manager, x, random) : x;
    for (int layer = 0; layer < layers; layer++) {
      NDArray attended = attend(x, layer, mask, rows, length);
      x = norm(attended.addi(x), Weights.attentionNorm(layer));
      NDArray up = linear(x, Weights.up(layer)).getNDArrayInternal().gelu();
      x = norm(linear(up, Weights.down(layer)).addi(x), Weights.norm(layer));
    }
    x = training ? drop(manager, x, random) : x;
    return new Output(linear(x, Weights.TAGS), linear(x, Weights.QUERY), linear(x, Weights.KEY));
  }

  /** The loss of a batch: labels, and links among the cues of each window. */
  record Loss(NDArray labels, NDArray links) {}

  Loss loss(NDManager manager, Batch batch, Output output) {
    int rows = batch.rows();
    int length = batch.length();
    NDArray wanted = manager.create(batch.labels(), output.tags().getShape());
    NDArray labels = output.tags().logSoftmax(-1).mul(wanted).sum().mul(-1);
    NDArray candidates =
        manager.create(batch.cues(), new Shape(rows, 1, length)).sub(1).mul(-MASKED);
    NDArray scores =
        output
            .queries()
            .reshape(rows, length, linkWidth)
            .batchMatMul(output.keys().reshape(rows, length, linkWidth).transpose(0, 2, 1))
            .mul((float) (1 / Math.sqrt(linkWidth)))
            .add(candidates);
    NDArray links =
        scores
            .logSoftmax(-1)
            .mul(manager.create(batch.links(), new Shape(rows, length, length)))
            .sum()
            .mul(-1);
    return new Loss(labels, links);
  }

  private NDArray embed(NDArray indices, String table) {
    return indices
        .getNDArrayInternal()
        .embedding(indices, parameters.get(table), SparseFormat.DENSE)
        .singletonOrThrow();
  }

  private NDArray attend(NDArray x, int layer, NDArray mask, int rows, int length) {
    int heads = width / Weights.HEAD_WIDTH;
    NDArray all =
        linear(x, Weights.attention(layer))
            .reshape(rows, length, 3, heads, Weights.HEAD_WIDTH)
            .transpose(2, 0, 3, 1, 4);
    NDArray query = all.get(0).reshape((long) rows * heads, length, Weights.HEAD_WIDTH);
    NDArray key = all.get(1).reshape((long) rows * heads, length, Weights.HEAD_WIDTH);
    NDArray value = all.get(2).reshape((long) rows * heads, length, Weights.HEAD_WIDTH);
    NDArray scores =
        query
            .mul((float) (1 / Math.sqrt(Weights.HEAD_WIDTH)))
            .batchMatMul(key.transpose(0, 2, 1))
            .reshape(rows, heads, length, length)
            .add(mask);
    NDArray context =
        scores
            .softmax(-1)
            .reshape((long) rows * heads, length, length)
            .batchMatMul(value)
            .reshape(rows, heads, length, Weights.HEAD_WIDTH)
            .transpose(0, 2, 1, 3)
            .reshape((long) rows * length, width);
    return linear(context, Weights.attentionOutput(layer));
  }

  private NDArray linear(NDArray x, String name) {
    return x.matMul(parameters.get(name + ".weight")).add(parameters.get(name + ".bias"));
  }

  private NDArray norm(NDArray x, String name) {
    return x.getNDArrayInternal()
        .layerNorm(
            x,
            new Shape(width),
            parameters.get(name + ".weight"),
            parameters.get(name + ".bias"),
            EPSILON)
        .singletonOrThrow();
  }

  private NDArray drop(NDManager manager, NDArray x, SplittableRandom random) {
    float[] kept = new float[Math.toIntExact(x.size())];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = random.nextDouble() < dropout ? 0 : (float) (1 / (1 - dropout));
    }
    return x.mul(manager.create(kept, x.getShape()));
  }
}
