package dev.byline.training.learning;

import java.io.IOException;

/**
 * Told after each epoch of a training.
 *
 * @param <W> the weights that are trained
 */
@FunctionalInterface
public interface EpochListener<W> {

  /**
   * An epoch is done.
   *
   * @param epoch counted from one
   * @param weights as they are now
   * @throws IOException ends the training
   */
  void epochDone(int epoch, W weights) throws IOException;
}
