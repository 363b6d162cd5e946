package dev.byline.training.learning;

import static java.util.Objects.requireNonNull;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.LayerPart;
import dev.byline.training.model.Tensor;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The layers of an encoder (BERT: Devlin et al., NAACL 2019) as differentiable functions, from
 * which encoders and branches are put together. Attention is written as plain matrix products: the
 * backward pass of the fused kernel is far slower on a CPU. The word embeddings stay as they were
 * pre-trained, which keeps words that the corpus lacks where the model can use them.
 *
 * <p>Several threads may run it at once, each with its own manager, while no weight is updated.
 * Gradients add up in the order in which the threads take them; where that is to be the same each
 * time, each has a {@link #twin}.
 */
final class TrainableLayers {

  private final Map<String, NDArray> parameters;
  private final int first;
  private final int end;
  private final int width;

  /**
   * Puts the weights where gradients reach them.
   *
   * @param manager owns them
   * @param first the lowest layer
   * @param end the one behind the highest
   * @param width numbers that stand for a piece between the layers
   */
  TrainableLayers(NDManager manager, EncoderWeights weights, int first, int end, int width) {
    this(new TreeMap<>(), first, end, width);
    weights
        .all()
        .forEach(
            (name, tensor) ->
                add(name, EngineArrays.of(manager, tensor.values(), new Shape(tensor.shape()))));
  }

  private TrainableLayers(Map<String, NDArray> parameters, int first, int end, int width) {
    this.parameters = parameters;
    this.first = first;
    this.end = end;
    this.width = width;
  }

  /** The same weights in the same memory, with gradients of their own. */
  TrainableLayers twin() {
    TrainableLayers twin = new TrainableLayers(new TreeMap<>(), first, end, width);
    parameters.forEach((name, array) -> twin.add(name, array.stopGradient()));
    return twin;
  }

  private void add(String name, NDArray array) {
    if (!name.equals(EncoderWeights.WORDS)) {
      array.setRequiresGradient(true);
    }
    parameters.put(name, array);
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

  /** The first rows of a table. */
  NDArray head(String table, int rows) {
    return requireNonNull(parameters.get(table), table).get("0:" + rows);
  }

  /**
   * What the layers make of the features, one after another.
   *
   * @param x one row a piece
   * @param padding for each row of the batch and each piece, 0 or {@link TaggingLoss#MASKED} where
   *     nothing may be heard
   * @param rows windows in the batch
   * @param length pieces of each
   */
  NDArray through(NDArray x, NDArray padding, int rows, int length) {
    NDArray features = x;
    for (int layer = first; layer < end; layer++) {
      features = layer(features, layer, padding, rows, length);
    }
    return features;
  }

  private NDArray layer(NDArray x, int layer, NDArray padding, int rows, int length) {
    NDArray attended = attend(x, layer, padding, rows, length);
    NDArray mixed = norm(attended.addi(x), LayerPart.ATTENTION_NORM.of(layer));
    NDArray up = linear(mixed, LayerPart.UP.of(layer)).getNDArrayInternal().gelu();
    return norm(linear(up, LayerPart.DOWN.of(layer)).addi(mixed), LayerPart.NORM.of(layer));
  }

  /** The rows of a table with these numbers. */
  NDArray embed(NDArray indices, String table) {
    return indices
        .getNDArrayInternal()
        .embedding(indices, parameters.get(table), SparseFormat.DENSE)
        .singletonOrThrow();
  }

  private NDArray attend(NDArray x, int layer, NDArray padding, int rows, int length) {
    int head = EncoderWeights.HEAD_WIDTH;
    int heads = width / head;
    NDArray all =
        linear(x, LayerPart.ATTENTION.of(layer))
            .reshape(rows, length, 3, heads, head)
            .transpose(2, 0, 3, 1, 4);
    NDArray query = all.get(0).reshape((long) rows * heads, length, head);
    NDArray key = all.get(1).reshape((long) rows * heads, length, head);
    NDArray value = all.get(2).reshape((long) rows * heads, length, head);
    NDArray scores =
        EngineArrays.times(query, 1 / Math.sqrt(head))
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
    return linear(context, LayerPart.ATTENTION_OUTPUT.of(layer));
  }

  /** A product and its bias. */
  NDArray linear(NDArray x, String name) {
    return x.matMul(parameters.get(name + EncoderWeights.MATRIX))
        .add(parameters.get(name + EncoderWeights.BIAS));
  }

  /** A layer norm. */
  NDArray norm(NDArray x, String name) {
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
  static NDArray drop(NDManager manager, NDArray x, double dropout, SplittableRandom random) {
    float[] kept = new float[Math.toIntExact(x.size())];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = random.nextDouble() < dropout ? 0 : (float) (1 / (1 - dropout));
    }
    return x.mul(EngineArrays.of(manager, kept, x.getShape()));
  }
}
