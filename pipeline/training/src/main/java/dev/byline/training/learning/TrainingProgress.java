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

  private final int total;
  private final long begun = System.nanoTime();
  private int steps;
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

  /**
   * Counts the pieces of a share of a batch and its losses.
   *
   * @throws IOException if a loss is no number
   */
  void add(int share, int sharePieces, double... shareLosses) throws IOException {
    pieces += sharePieces;
    for (int i = 0; i < losses.length; i++) {
      if (!Double.isFinite(shareLosses[i])) {
        throw stopped(
            "the loss of %s is %s in share %d".formatted(names[i], shareLosses[i], share + 1));
      }
      losses[i] += shareLosses[i];
    }
  }

  /**
   * Why training ends at this step. No step is left out: what is no number has a cause, and steps
   * beside it may be wrong unseen.
   */
  IOException stopped(String why) {
    return new IOException(
        "training stopped at step %d of %d: %s".formatted(steps + 1, total, why));
  }

  /** Counts a step; losses in the log are means since the line before. */
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
