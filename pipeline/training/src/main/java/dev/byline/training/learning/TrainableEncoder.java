package dev.byline.training.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.training.model.EncoderWeights;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The encoder and its output layers as a differentiable function.
 *
 * <p>Several threads may run it at once, each with its own manager, while no weight is updated.
 */
final class TrainableEncoder implements Learner<TrainableEncoder> {

  private final TrainableLayers layers;
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
    this(
        new TrainableLayers(manager, weights, 0, weights.layers(), weights.width()),
        weights.width(),
        weights.linkWidth(),
        dropout);
  }

  private TrainableEncoder(TrainableLayers layers, int width, int linkWidth, double dropout) {
    this.layers = layers;
    this.width = width;
    this.linkWidth = linkWidth;
    this.dropout = dropout;
  }

  @Override
  public TrainableEncoder twin() {
    return new TrainableEncoder(layers.twin(), width, linkWidth, dropout);
  }

  @Override
  public Map<String, NDArray> learned() {
    return layers.learned();
  }

  /** A copy of the weights as they are now. */
  EncoderWeights weights() {
    return layers.weights();
  }

  /** Label logits, link queries and link keys, one row a piece. */
  record Output(NDArray tags, NDArray queries, NDArray keys) {}

  /** The loss of a batch, with dropout. */
  TaggingLoss loss(NDManager manager, Batch batch) {
    SplittableRandom random = new SplittableRandom(batch.seed());
    Output output =
        run(manager, batch.inputs(), x -> TrainableLayers.drop(manager, x, dropout, random));
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
    NDArray numbers = EngineArrays.of(manager, inputs.numbers(), new Shape(rows, length));
    NDArray shapes = EngineArrays.of(manager, inputs.shapes(), new Shape(rows, length));
    NDArray padding = EngineArrays.of(manager, padding(inputs), new Shape(rows, 1, 1, length));
    NDArray x =
        layers
            .embed(numbers, EncoderWeights.WORDS)
            .add(layers.embed(shapes, EncoderWeights.SHAPES))
            .add(layers.head(EncoderWeights.POSITIONS, length));
    x = layers.norm(x.reshape((long) rows * length, width), EncoderWeights.EMBEDDING_NORM);
    x = dropping.apply(x);
    x = dropping.apply(layers.through(x, padding, rows, length));
    return new Output(
        layers.linear(x, EncoderWeights.TAGS),
        layers.linear(x, EncoderWeights.QUERY),
        layers.linear(x, EncoderWeights.KEY));
  }

  /** {@link TaggingLoss#MASKED} where nothing may be heard. */
  private static float[] padding(Batch.Inputs inputs) {
    float[] padding = new float[inputs.numbers().length];
    for (int i = 0; i < padding.length; i++) {
      padding[i] = inputs.numbers()[i] == Vocabulary.PADDING ? TaggingLoss.MASKED : 0;
    }
    return padding;
  }
}
