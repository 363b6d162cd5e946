package dev.byline.training.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.training.model.EncoderWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fine-tunes an encoder on labelled articles: AdamW, warm-up and linear decay, the loss of the
 * labels plus a share of the loss of the links. The same seed gives the same weights on the same
 * kind of processor, however many workers there are.
 */
public final class Trainer {

  private static final Logger LOG = LoggerFactory.getLogger(Trainer.class);

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
      EncoderWeights start,
      List<List<LabelledArticle>> articles,
      EpochListener<EncoderWeights> listener)
      throws IOException {
    TensorEngine.seed(settings.seed());
    Random random = new Random(settings.seed());
    BatchPlan plan = new BatchPlan(settings, vocabulary);
    List<List<List<BatchBuilder.Item>>> epochs = new ArrayList<>();
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      epochs.add(plan.epoch(articles, epoch, random));
    }
    int total = epochs.stream().mapToInt(List::size).sum();
    LOG.info("{} steps in {} epochs", total, settings.epochs());
    try (NDManager manager = TensorEngine.newManager()) {
      TrainableEncoder encoder = new TrainableEncoder(manager, start, settings.dropout());
      List<TrainableEncoder> encoders = Learner.forEachShare(encoder, settings.batch());
      try (TrainingRun run = new TrainingRun(encoders, settings, total, "labels", "links")) {
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
          for (List<BatchBuilder.Item> items : epochs.get(epoch)) {
            run.step(shares(encoders, items, random));
          }
          LOG.info("epoch {} of {} done", epoch + 1, settings.epochs());
          listener.epochDone(epoch + 1, encoder.weights());
        }
      }
      return encoder.weights();
    }
  }

  /** A batch in shares: gradients add up, so they are one step. */
  private List<Share> shares(
      List<TrainableEncoder> encoders, List<BatchBuilder.Item> items, Random random) {
    List<Batch> batches = new ArrayList<>();
    for (List<BatchBuilder.Item> share : Lists.partition(items, TrainingRun.SHARE)) {
      batches.add(BatchBuilder.of(share, vocabulary, random));
    }
    int tokens = batches.stream().mapToInt(batch -> batch.targets().tokens()).sum();
    int linked = batches.stream().mapToInt(batch -> batch.targets().linked()).sum();
    return Streams.zip(
            encoders.stream(),
            batches.stream(),
            (encoder, batch) -> new Share(encoder, batch, settings.linkShare(), tokens, linked))
        .toList();
  }

  /**
   * Part of a batch.
   *
   * @param tokens of the whole batch, as those that are linked
   */
  private record Share(
      TrainableEncoder encoder, Batch batch, double linkShare, int tokens, int linked)
      implements TrainingRun.Share {

    @Override
    public int pieces() {
      return (int)
          Arrays.stream(batch.inputs().numbers()).filter(n -> n != Vocabulary.PADDING).count();
    }

    @Override
    public TrainingRun.Loss loss(NDManager manager) {
      TaggingLoss loss = encoder.loss(manager, batch);
      NDArray labels = EngineArrays.times(loss.labels(), 1f / Math.max(1, tokens));
      NDArray links = EngineArrays.times(loss.links(), 1f / Math.max(1, linked));
      return new TrainingRun.Loss(labels.add(EngineArrays.times(links, linkShare)), labels, links);
    }
  }
}
