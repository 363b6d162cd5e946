package dev.byline.training.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.byline.training.model.CoreferenceWeights;
import dev.byline.training.model.EncoderWeights;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The branch for coreference as a differentiable function. It starts from what the tagger says in
 * its middle, which no gradient reaches.
 *
 * <p>Several threads may run it at once, each with its own manager, while no weight is updated.
 */
final class TrainableBranch implements Learner<TrainableBranch> {

  private final TrainableLayers layers;
  private final int width;
  private final double dropout;

  /**
   * Puts the weights where gradients reach them.
   *
   * @param manager owns them
   * @param dropout share of the features dropped before the layers and before the outputs
   */
  TrainableBranch(NDManager manager, CoreferenceWeights weights, double dropout) {
    this(
        new TrainableLayers(
            manager, weights.weights(), weights.first(), weights.end(), weights.width()),
        weights.width(),
        dropout);
  }

  private TrainableBranch(TrainableLayers layers, int width, double dropout) {
    this.layers = layers;
    this.width = width;
    this.dropout = dropout;
  }

  @Override
  public TrainableBranch twin() {
    return new TrainableBranch(layers.twin(), width, dropout);
  }

  @Override
  public Map<String, NDArray> learned() {
    return layers.learned();
  }

  /** A copy of the weights as they are now. */
  CoreferenceWeights weights() {
    return new CoreferenceWeights(layers.weights());
  }

  /** What anaphors look for and antecedents are found by, one row a piece. */
  record Output(NDArray anaphors, NDArray antecedents) {}

  /** The loss of a batch, with dropout. */
  NDArray loss(NDManager manager, BranchBatch batch) {
    SplittableRandom random = new SplittableRandom(batch.seed());
    NDArray features = features(manager, batch);
    NDArray x = through(manager, TrainableLayers.drop(manager, features, dropout, random), batch);
    return CoreferenceLoss.of(
        manager, batch, outputs(TrainableLayers.drop(manager, x, dropout, random)));
  }

  /** What the branch says of a batch, without dropout. */
  Output run(NDManager manager, BranchBatch batch) {
    return outputs(through(manager, features(manager, batch), batch));
  }

  private NDArray features(NDManager manager, BranchBatch batch) {
    return EngineArrays.of(
        manager, batch.features(), new Shape((long) batch.rows() * batch.length(), width));
  }

  private NDArray through(NDManager manager, NDArray features, BranchBatch batch) {
    NDArray padding =
        EngineArrays.of(manager, batch.padding(), new Shape(batch.rows(), 1, 1, batch.length()));
    return layers.through(features, padding, batch.rows(), batch.length());
  }

  private Output outputs(NDArray x) {
    return new Output(
        layers.linear(x, EncoderWeights.ANAPHOR), layers.linear(x, EncoderWeights.ANTECEDENT));
  }
}
