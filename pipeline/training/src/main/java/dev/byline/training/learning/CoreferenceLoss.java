package dev.byline.training.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;

/**
 * How far a batch's anaphors are from their antecedents: for each, the negative logarithm of the
 * probability of all right candidates together (Lee et al., EMNLP 2017).
 */
final class CoreferenceLoss {

  private CoreferenceLoss() {}

  /** The loss as a sum over all questions. */
  static NDArray of(NDManager manager, BranchBatch batch, TrainableBranch.Output output) {
    int asked = batch.asked().size();
    int mentions = batch.mentions().size();
    int width = Math.toIntExact(output.anaphors().getShape().get(1));
    NDArray anaphors = choose(manager, batch).matMul(output.anaphors());
    NDArray antecedents = means(manager, batch).matMul(output.antecedents());
    NDArray scores =
        EngineArrays.times(anaphors.matMul(antecedents.transpose()), 1 / Math.sqrt(width));
    float[] candidates = masks(asked * mentions);
    float[] right = masks(asked * mentions);
    float[] weights = new float[asked * mentions];
    for (int i = 0; i < asked; i++) {
      BranchBatch.Asked question = batch.asked().get(i);
      for (int candidate : question.candidates()) {
        candidates[i * mentions + candidate] = 0;
      }
      for (int candidate : question.right()) {
        right[i * mentions + candidate] = 0;
      }
      weights[i * mentions + question.right().get(0)] = question.weight();
    }
    Shape shape = new Shape(asked, mentions);
    // log softmax is score minus log of the sum; of one right candidate, its score falls out of the
    // difference, and what stays is the log of the ratio of both sums
    NDArray among = scores.add(EngineArrays.of(manager, candidates, shape)).logSoftmax(-1);
    NDArray amongRight = scores.add(EngineArrays.of(manager, right, shape)).logSoftmax(-1);
    return amongRight.sub(among).mul(EngineArrays.of(manager, weights, shape)).sum();
  }

  private static float[] masks(int size) {
    float[] masks = new float[size];
    Arrays.fill(masks, TaggingLoss.MASKED);
    return masks;
  }

  /** A matrix that takes the rows of the anaphors out of those of all pieces. */
  private static NDArray choose(NDManager manager, BranchBatch batch) {
    int pieces = batch.rows() * batch.length();
    float[] matrix = new float[batch.asked().size() * pieces];
    for (int i = 0; i < batch.asked().size(); i++) {
      matrix[i * pieces + batch.asked().get(i).anaphor()] = 1;
    }
    return EngineArrays.of(manager, matrix, new Shape(batch.asked().size(), pieces));
  }

  /** A matrix that takes the means of the mentions' rows. */
  private static NDArray means(NDManager manager, BranchBatch batch) {
    int pieces = batch.rows() * batch.length();
    float[] matrix = new float[batch.mentions().size() * pieces];
    for (int i = 0; i < batch.mentions().size(); i++) {
      BranchBatch.Mention mention = batch.mentions().get(i);
      Arrays.fill(
          matrix,
          i * pieces + mention.start(),
          i * pieces + mention.end(),
          1f / (mention.end() - mention.start()));
    }
    return EngineArrays.of(manager, matrix, new Shape(batch.mentions().size(), pieces));
  }
}
