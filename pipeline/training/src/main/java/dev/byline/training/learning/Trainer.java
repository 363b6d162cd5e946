package dev.byline.training.learning;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import com.google.common.collect.Lists;
import dev.byline.pipeline.internal.encoder.Vocabulary;
import dev.byline.training.model.EncoderWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fine-tunes an encoder on labelled articles: AdamW, warm-up and linear decay, the loss of the
 * labels plus a share of the loss of the links. The same seed and number of workers give the same
 * weights on the same kind of processor.
 */
public final class Trainer {

  private static final Logger LOG = LoggerFactory.getLogger(Trainer.class);
  private static final String ENGINE = "PyTorch";

  /** Told after each epoch. */
  @FunctionalInterface
  public interface Listener {

    /**
     * An epoch is done.
     *
     * @param epoch counted from one
     * @param weights as they are now
     * @throws IOException ends the training
     */
    void epochDone(int epoch, EncoderWeights weights) throws IOException;
  }

  private final TrainerSettings settings;
  private final Vocabulary vocabulary;

  /** A trainer for an encoder with this vocabulary. */
  public Trainer(TrainerSettings settings, Vocabulary vocabulary) {
    this.settings = settings;
    this.vocabulary = vocabulary;
  }

  /**
   * Trains.
   *
   * @param start the weights to begin with
   * @param articles for each article what each annotator marked; epochs take turns
   * @param listener told after each epoch
   * @return the weights after the last epoch
   * @throws IOException if training fails or is interrupted
   */
  public EncoderWeights train(
      EncoderWeights start, List<List<LabelledArticle>> articles, Listener listener)
      throws IOException {
    Engine.getEngine(ENGINE).setRandomSeed((int) settings.seed());
    Random random = new Random(settings.seed());
    BatchPlan plan = new BatchPlan(settings, vocabulary);
    List<List<List<BatchBuilder.Item>>> epochs = new ArrayList<>();
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      epochs.add(plan.epoch(articles, epoch, random));
    }
    int total = epochs.stream().mapToInt(List::size).sum();
    LOG.info("{} steps in {} epochs", total, settings.epochs());
    ExecutorService workers = Executors.newFixedThreadPool(settings.workers());
    try (NDManager manager = NDManager.newBaseManager(ENGINE)) {
      TrainableEncoder encoder = new TrainableEncoder(manager, start, settings.dropout());
      AdamW optimiser = new AdamW(encoder.learned(), settings.decay(), settings.workers());
      Run run = new Run(encoder, settings, workers, optimiser, new TrainingProgress(total));
      for (int epoch = 0; epoch < settings.epochs(); epoch++) {
        for (List<BatchBuilder.Item> items : epochs.get(epoch)) {
          run.step(shares(items, random));
        }
        LOG.info("epoch {} of {} done", epoch + 1, settings.epochs());
        listener.epochDone(epoch + 1, encoder.weights());
      }
      return encoder.weights();
    } finally {
      workers.shutdownNow();
    }
  }

  /** A batch in equal parts, one a worker: gradients add up, so the parts are one step. */
  private List<Batch> shares(List<BatchBuilder.Item> items, Random random) {
    int size = Math.max(1, (items.size() + settings.workers() - 1) / settings.workers());
    List<Batch> shares = new ArrayList<>();
    for (List<BatchBuilder.Item> share : Lists.partition(items, size)) {
      shares.add(BatchBuilder.of(share, vocabulary, random));
    }
    return shares;
  }

  /** One training run: the encoder with its optimiser and how far it is. */
  private record Run(
      TrainableEncoder encoder,
      TrainerSettings settings,
      ExecutorService workers,
      AdamW optimiser,
      TrainingProgress progress) {

    void step(List<Batch> shares) throws IOException {
      int tokens = shares.stream().mapToInt(share -> share.targets().tokens()).sum();
      int linked = shares.stream().mapToInt(share -> share.targets().linked()).sum();
      List<Future<Losses>> losses = new ArrayList<>();
      try (GradientCollector collector = Engine.getEngine(ENGINE).newGradientCollector()) {
        for (Batch share : shares) {
          losses.add(workers.submit(() -> gradients(collector, share, tokens, linked)));
        }
        for (int i = 0; i < shares.size(); i++) {
          Losses loss = Workers.done(losses.get(i));
          progress.add(shares.get(i), loss.labels(), loss.links());
        }
      }
      double rate = rateAt(progress.steps());
      if (!optimiser.step(settings.rate() * rate, settings.headRate() * rate, workers)) {
        progress.stepLost();
      }
      progress.stepDone();
    }

    /** Adds the gradients of one worker's share of a batch to those of the weights. */
    private Losses gradients(GradientCollector collector, Batch share, int tokens, int linked) {
      try (NDManager manager = NDManager.newBaseManager(ENGINE);
          NDScope scope = new NDScope()) {
        scope.suppressNotUsedWarning();
        TaggingLoss loss = encoder.loss(manager, share);
        // means over the whole batch, so that a share with few tokens does not count for more
        NDArray labels = loss.labels().mul(1f / Math.max(1, tokens));
        NDArray links = loss.links().mul(1f / Math.max(1, linked));
        collector.backward(labels.add(links.mul((float) settings.linkShare())));
        return new Losses(labels.getFloat(), links.getFloat());
      }
    }

    /** What the learning rates are multiplied with: up over the warm-up, then down to zero. */
    private double rateAt(int step) {
      int total = progress.total();
      double warm = Math.max(1, settings.warmUp() * total);
      return step < warm ? (step + 1) / warm : Math.max(0, (total - step) / (total - warm));
    }
  }

  private record Losses(double labels, double links) {}
}
