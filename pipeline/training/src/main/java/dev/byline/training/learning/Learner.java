package dev.byline.training.learning;

import ai.djl.ndarray.NDArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something whose weights are learned.
 *
 * @param <T> its own type
 */
interface Learner<T extends Learner<T>> {

  /** The weights that are learned, by name, in name order. */
  Map<String, NDArray> learned();

  /** The same weights in the same memory, with gradients of their own. */
  T twin();

  /** One for each share that a batch of so many windows can have; the first is given. */
  static <T extends Learner<T>> List<T> forEachShare(T first, int windows) {
    List<T> learners = new ArrayList<>(List.of(first));
    while (learners.size() * TrainingRun.SHARE < windows) {
      learners.add(first.twin());
    }
    return List.copyOf(learners);
  }
}
