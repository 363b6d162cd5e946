package dev.byline.training.learning;

import dev.byline.pipeline.internal.encoder.Vocabulary;
import java.io.IOException;
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
  private double labels;
  private double links;

  /** Begins the clock for so many steps. */
  TrainingProgress(int total) {
    this.total = total;
  }

  int total() {
    return total;
  }

  /** Steps done. */
  int steps() {
    return steps;
  }

  /** Counts one worker's share of a batch and its losses. */
  void add(Batch batch, double labelLoss, double linkLoss) {
    for (long number : batch.inputs().numbers()) {
      pieces += number == Vocabulary.PADDING ? 0 : 1;
    }
    labels += labelLoss;
    links += linkLoss;
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
          "step {}/{} loss labels {} links {}; {} pieces/s, {} s to go",
          steps,
          total,
          String.format("%.4f", labels / REPORT_EVERY),
          String.format("%.4f", links / REPORT_EVERY),
          Math.round(pieces / seconds),
          Math.round(seconds / steps * (total - steps)));
      labels = 0;
      links = 0;
    }
  }
}
