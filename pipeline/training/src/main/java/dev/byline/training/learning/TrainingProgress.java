package dev.byline.training.learning;

import java.io.IOException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts steps, and logs the losses and the speed every few of them. Not thread-safe. */
final class TrainingProgress {

  private static final Logger LOG = LoggerFactory.getLogger(TrainingProgress.class);

  /** Steps between two lines of the log. */
  private static final int REPORT_EVERY = 20;

  /**
   * One step in so many may be lost before training is given up: a few are lost where bad luck
   * makes a gradient overflow, many where the rate is too high. Chosen by hand, not measured.
   */
  private static final int MOST_LOST = 20;

  private final int total;
  private final long begun = System.nanoTime();
  private int steps;
  private int lost;
  private long pieces;
  private final String[] names;
  private final double[] losses;

  /**
   * Begins the clock for so many steps.
   *
   * @param names of the losses
   */
  TrainingProgress(int total, String... names) {
    this.total = total;
    this.names = names.clone();
    this.losses = new double[names.length];
  }

  int total() {
    return total;
  }

  /** Steps done. */
  int steps() {
    return steps;
  }

  /** Counts the pieces of one worker's share of a batch and its losses. */
  void add(int sharePieces, double... shareLosses) {
    pieces += sharePieces;
    for (int i = 0; i < losses.length; i++) {
      losses[i] += shareLosses[i];
    }
  }

  /**
   * Counts a step that was left out.
   *
   * @throws IOException if that happens so often that nothing is learned any more
   */
  void stepLost() throws IOException {
    LOG.warn("step {}: the gradients are no numbers, left out", steps + 1);
    if (++lost * MOST_LOST > total + MOST_LOST) {
      throw new IOException("training stopped: the gradients are no numbers");
    }
  }

  /** Counts a step, lost or not; losses in the log are means since the line before. */
  void stepDone() {
    steps++;
    if (steps % REPORT_EVERY == 0) {
      double seconds = (System.nanoTime() - begun) / 1e9;
      LOG.info(
          "step {}/{} loss{}; {} pieces/s, {} s to go",
          steps,
          total,
          meanLosses(),
          Math.round(pieces / seconds),
          Math.round(seconds / steps * (total - steps)));
      Arrays.fill(losses, 0);
    }
  }

  private String meanLosses() {
    StringBuilder means = new StringBuilder();
    for (int i = 0; i < losses.length; i++) {
      means.append(String.format(" %s %.4f", names[i], losses[i] / REPORT_EVERY));
    }
    return means.toString();
  }
}
