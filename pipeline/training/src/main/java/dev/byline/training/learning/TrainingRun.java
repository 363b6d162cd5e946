package dev.byline.training.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The steps of one training run: workers take the gradients of the shares of a batch, which add up,
 * and the optimiser moves the weights, over a warm-up and a linear decay. Not thread-safe.
 */
final class TrainingRun implements AutoCloseable {

  /**
   * Windows in a share of a batch. The same for any number of workers, and gradients are added up
   * share by share: sums of other parts, or in another order, end in other digits. Four keep four
   * workers busy with the usual batch. By hand.
   */
  static final int SHARE = 4;

  /** Some of the windows of a batch, for one worker at a time. */
  interface Share {

    /** How many pieces it has that are no padding. */
    int pieces();

    /**
     * Its losses. They must be sums divided by what the whole batch has, so that a share with few
     * pieces does not count for more.
     *
     * @param manager owns what is computed
     */
    Loss loss(NDManager manager);
  }

  /**
   * What is to become small.
   *
   * @param total what gradients are taken of
   * @param parts what the log tells
   */
  record Loss(NDArray total, NDArray... parts) {}

  private final TrainerSettings settings;
  private final ExecutorService workers;
  private final AdamW optimiser;
  private final TrainingProgress progress;

  /**
   * Nothing is done yet.
   *
   * @param learners one for each share that a batch can have, which all have the same weights
   * @param total how many steps there will be
   * @param losses names of the parts of the loss
   */
  TrainingRun(
      List<? extends Learner<?>> learners, TrainerSettings settings, int total, String... losses) {
    this.settings = settings;
    this.workers = Executors.newFixedThreadPool(settings.workers());
    this.optimiser =
        new AdamW(
            learners.stream().<Map<String, NDArray>>map(Learner::learned).toList(),
            settings.decay());
    this.progress = new TrainingProgress(total, losses);
  }

  /**
   * One batch.
   *
   * @param shares no more than there are learners, each for another one
   * @throws IOException if a loss or a gradient is no number
   */
  void step(List<? extends Share> shares) throws IOException {
    List<Future<double[]>> losses = new ArrayList<>();
    try (GradientCollector collector = TensorEngine.newCollector()) {
      for (Share share : shares) {
        losses.add(workers.submit(() -> gradients(collector, share)));
      }
      for (int i = 0; i < shares.size(); i++) {
        progress.add(i, shares.get(i).pieces(), Workers.done(losses.get(i)));
      }
    }
    double rate = rateAt(progress.steps());
    List<String> spoilt =
        optimiser.step(settings.rate() * rate, settings.headRate() * rate, workers);
    if (!spoilt.isEmpty()) {
      throw progress.stopped("gradients that are no numbers: " + String.join(", ", spoilt));
    }
    progress.stepDone();
  }

  /** Adds the gradients of a share of a batch to those of its learner's weights. */
  private static double[] gradients(GradientCollector collector, Share share) {
    try (NDManager manager = TensorEngine.newManager();
        NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      Loss loss = share.loss(manager);
      collector.backward(loss.total());
      return Arrays.stream(loss.parts()).mapToDouble(NDArray::getFloat).toArray();
    }
  }

  /** What the learning rates are multiplied with: up over the warm-up, then down to zero. */
  private double rateAt(int step) {
    int total = progress.total();
    double warm = Math.max(1, settings.warmUp() * total);
    return step < warm ? (step + 1) / warm : Math.max(0, (total - step) / (total - warm));
  }

  /** Ends the workers. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
