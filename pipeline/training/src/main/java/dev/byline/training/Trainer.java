package dev.byline.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import com.google.common.collect.Lists;
import dev.byline.pipeline.tagger.Vocabulary;
import dev.byline.pipeline.tagger.Window;
import dev.byline.pipeline.tagger.Windows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fine-tunes an encoder on examples: AdamW, warm-up and linear decay, the loss of the labels plus a
 * share of the loss of the links. The same seed gives the same batches in the same order.
 */
final class Trainer {

  private static final Logger LOG = LoggerFactory.getLogger(Trainer.class);

  /** Batches are made of windows of similar length out of so many batches' worth. */
  private static final int POOL = 20;

  private static final int REPORT_EVERY = 20;

  /** One step in so many may be left out before training is given up. */
  private static final int MOST_LOST = 20;

  /**
   * How to train.
   *
   * @param epochs how often every article is seen
   * @param portion share of the windows that each epoch sees
   * @param batch windows a step
   * @param window most pieces of a window
   * @param rate learning rate of the encoder at its highest
   * @param headRate learning rate of the output layers
   * @param warmUp share of the steps over which the rate rises
   * @param decay weight decay
   * @param linkShare weight of the links' loss
   * @param dropout share of the features dropped
   * @param workers threads that share a batch
   * @param seed for everything that is random
   */
  record Settings(
      int epochs,
      double portion,
      int batch,
      int window,
      double rate,
      double headRate,
      double warmUp,
      double decay,
      double linkShare,
      double dropout,
      int workers,
      long seed) {}

  /** Told after each epoch. */
  interface Listener {
    void epochDone(int epoch, Weights weights) throws IOException;
  }

  private final Settings settings;
  private final Vocabulary vocabulary;

  Trainer(Settings settings, Vocabulary vocabulary) {
    this.settings = settings;
    this.vocabulary = vocabulary;
  }

  /**
   * Trains.
   *
   * @param articles for each article its examples, one an annotator; epochs take turns
   */
  Weights train(Weights start, List<List<Example>> articles, Listener listener) throws IOException {
    Engine.getEngine("PyTorch").setRandomSeed((int) settings.seed());
    Random random = new Random(settings.seed());
    List<List<List<Batch.Item>>> epochs = new ArrayList<>();
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      epochs.add(batches(articles, epoch, random));
    }
    int total = epochs.stream().mapToInt(List::size).sum();
    LOG.info("{} steps in {} epochs", total, settings.epochs());
    ExecutorService workers = Executors.newFixedThreadPool(settings.workers());
    try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
      Encoder encoder = new Encoder(manager, start, settings.dropout());
      AdamW optimiser = new AdamW(encoder.learned(), settings.decay(), settings.workers());
      Progress progress = new Progress(total);
      for (int epoch = 0; epoch < settings.epochs(); epoch++) {
        for (List<Batch.Item> items : epochs.get(epoch)) {
          double rate = rateAt(progress.steps, total);
          List<Batch> shares = new ArrayList<>();
          for (List<Batch.Item> share :
              Lists.partition(
                  items,
                  Math.max(1, (items.size() + settings.workers() - 1) / settings.workers()))) {
            shares.add(Batch.of(share, vocabulary, random));
          }
          step(encoder, optimiser, shares, rate, workers, progress);
        }
        LOG.info("epoch {} of {} done", epoch + 1, settings.epochs());
        listener.epochDone(epoch + 1, encoder.weights());
      }
      return encoder.weights();
    } finally {
      workers.shutdownNow();
    }
  }

  private void step(
      Encoder encoder,
      AdamW optimiser,
      List<Batch> shares,
      double rate,
      ExecutorService workers,
      Progress progress)
      throws IOException {
    int tokens = shares.stream().mapToInt(Batch::tokens).sum();
    int linked = shares.stream().mapToInt(Batch::linked).sum();
    List<Future<double[]>> losses = new ArrayList<>();
    try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
      for (Batch share : shares) {
        losses.add(workers.submit(() -> gradients(encoder, collector, share, tokens, linked)));
      }
      for (int i = 0; i < shares.size(); i++) {
        double[] loss = losses.get(i).get();
        progress.add(shares.get(i), loss[0], loss[1]);
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException("training stopped", e);
    }
    if (!optimiser.step(settings.rate() * rate, settings.headRate() * rate, workers)) {
      progress.stepLost();
    }
    progress.stepDone();
  }

  /** Adds the gradients of one worker's share of a batch to those of the weights. */
  private double[] gradients(
      Encoder encoder, GradientCollector collector, Batch share, int tokens, int linked) {
    try (NDManager manager = NDManager.newBaseManager("PyTorch");
        NDScope scope = new NDScope()) {
      scope.suppressNotUsedWarning();
      Encoder.Loss loss = encoder.loss(manager, share, encoder.run(manager, share, true));
      NDArray labels = loss.labels().mul(1f / Math.max(1, tokens));
      NDArray links = loss.links().mul(1f / Math.max(1, linked));
      collector.backward(labels.add(links.mul((float) settings.linkShare())));
      return new double[] {labels.getFloat(), links.getFloat()};
    }
  }

  private double rateAt(int step, int total) {
    double warm = Math.max(1, settings.warmUp() * total);
    return step < warm ? (step + 1) / warm : Math.max(0, (total - step) / (total - warm));
  }

  private List<List<Batch.Item>> batches(List<List<Example>> articles, int epoch, Random random) {
    List<Batch.Item> items = new ArrayList<>();
    for (List<Example> annotators : articles) {
      Example example = annotators.get(epoch % annotators.size());
      int first = settings.window() / 3 + random.nextInt(settings.window() * 2 / 3);
      for (Window window : Windows.adjacent(example.pieces(), first, settings.window())) {
        items.add(new Batch.Item(example, window));
      }
    }
    Collections.shuffle(items, random);
    List<List<Batch.Item>> batches = new ArrayList<>();
    int pool = POOL * settings.batch();
    for (int start = 0; start < items.size(); start += pool) {
      List<Batch.Item> some =
          new ArrayList<>(items.subList(start, Math.min(items.size(), start + pool)));
      some.sort(Comparator.comparingInt(item -> item.window().input(vocabulary).length()));
      for (int i = 0; i < some.size(); i += settings.batch()) {
        batches.add(some.subList(i, Math.min(some.size(), i + settings.batch())));
      }
    }
    Collections.shuffle(batches, random);
    return batches.subList(0, (int) Math.ceil(settings.portion() * batches.size()));
  }

  /** Speaks of the losses and the speed every few steps. */
  private static final class Progress {
    private final int total;
    private final long begun = System.nanoTime();
    private int steps;
    private int lost;
    private long pieces;
    private double labels;
    private double links;

    Progress(int total) {
      this.total = total;
    }

    void add(Batch batch, double labelLoss, double linkLoss) {
      for (long number : batch.numbers()) {
        pieces += number == Vocabulary.PADDING ? 0 : 1;
      }
      labels += labelLoss;
      links += linkLoss;
    }

    /**
     * @throws IOException if that happens so often that nothing is learned any more
     */
    void stepLost() throws IOException {
      LOG.warn("step {}: the gradients are no numbers, left out", steps + 1);
      if (++lost * MOST_LOST > total + MOST_LOST) {
        throw new IOException("training stopped: the gradients are no numbers");
      }
    }

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
}
