package dev.byline.training.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * Cross-entropy of a batch, as sums, whose gradients can be taken.
 *
 * @param labels of the labels, over all tokens
 * @param links of the links, over all sources and contents: a choice among the cues of a window and
 *     its first piece, which stands for "no cue" (as biaffine parsers choose heads: Dozat and
 *     Manning, ICLR 2017, here without bias)
 */
record TaggingLoss(NDArray labels, NDArray links) {

  /** Added to the scores of what is no candidate; behind a softmax nothing is left of it. */
  static final float MASKED = -1e9f;

  /** The loss of what the encoder said about a batch. */
  static TaggingLoss of(
      NDManager manager, Batch batch, TrainableEncoder.Output output, int linkWidth) {
    int rows = batch.inputs().rows();
    int length = batch.inputs().length();
    Batch.Targets targets = batch.targets();
    NDArray wanted = EngineArrays.of(manager, targets.labels(), output.tags().getShape());
    NDArray labels = output.tags().logSoftmax(-1).mul(wanted).sum().neg();
    NDArray candidates =
        EngineArrays.of(manager, masks(targets.cues()), new Shape(rows, 1, length));
    NDArray products =
        output
            .queries()
            .reshape(rows, length, linkWidth)
            .batchMatMul(output.keys().reshape(rows, length, linkWidth).transpose(0, 2, 1));
    NDArray scores = EngineArrays.times(products, 1 / Math.sqrt(linkWidth)).add(candidates);
    NDArray wantedLinks =
        EngineArrays.of(manager, targets.links(), new Shape(rows, length, length));
    NDArray links = scores.logSoftmax(-1).mul(wantedLinks).sum().neg();
    return new TaggingLoss(labels, links);
  }

  /** Nothing for a candidate, {@link #MASKED} for the others. */
  private static float[] masks(float[] candidates) {
    float[] masks = new float[candidates.length];
    for (int i = 0; i < masks.length; i++) {
      masks[i] = candidates[i] == 0 ? MASKED : 0;
    }
    return masks;
  }
}
