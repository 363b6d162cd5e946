package dev.byline.training.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import com.google.common.collect.Lists;
import dev.byline.training.coreference.WindowFeatures;
import dev.byline.training.model.CoreferenceWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fine-tunes a branch for coreference: AdamW, warm-up and linear decay. The same seed gives the
 * same weights on the same kind of processor, however many workers there are.
 */
public final class BranchTrainer {

  private static final Logger LOG = LoggerFactory.getLogger(BranchTrainer.class);

  private final TrainerSettings settings;

  /** A trainer that is not used yet. */
  public BranchTrainer(TrainerSettings settings) {
    this.settings = settings;
  }

  /**
   * Trains.
   *
   * @param start the weights to begin with
   * @param windows each with at least one question
   * @param listener told after each epoch
   * @return the weights after the last epoch
   * @throws IOException if training fails or is interrupted
   */
  public CoreferenceWeights train(
      CoreferenceWeights start,
      List<WindowFeatures> windows,
      EpochListener<CoreferenceWeights> listener)
      throws IOException {
    TensorEngine.seed(settings.seed());
    Random random = new Random(settings.seed());
    int perEpoch = (windows.size() + settings.batch() - 1) / settings.batch();
    int total = perEpoch * settings.epochs();
    LOG.info("{} windows, {} steps in {} epochs", windows.size(), total, settings.epochs());
    try (NDManager manager = TensorEngine.newManager()) {
      TrainableBranch branch = new TrainableBranch(manager, start, settings.dropout());
      List<TrainableBranch> branches = Learner.forEachShare(branch, settings.batch());
      try (TrainingRun run = new TrainingRun(branches, settings, total, "coreference")) {
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
          for (List<WindowFeatures> batch : batches(windows, random)) {
            run.step(shares(branches, batch, random));
          }
          LOG.info("epoch {} of {} done", epoch, settings.epochs());
          listener.epochDone(epoch, branch.weights());
        }
      }
      return branch.weights();
    }
  }

  private List<List<WindowFeatures>> batches(List<WindowFeatures> windows, Random random) {
    return BatchPlan.batches(
        new ArrayList<>(windows), settings.batch(), window -> window.window().length(), random);
  }

  private static List<Share> shares(
      List<TrainableBranch> branches, List<WindowFeatures> batch, Random random) {
    int questions = batch.stream().mapToInt(window -> window.window().questions().size()).sum();
    List<Share> shares = new ArrayList<>();
    for (List<WindowFeatures> share : Lists.partition(batch, TrainingRun.SHARE)) {
      int pieces = share.stream().mapToInt(window -> window.window().length()).sum();
      BranchBatch built = BranchBatch.of(share, random.nextLong());
      shares.add(new Share(branches.get(shares.size()), built, pieces, questions));
    }
    return shares;
  }

  /**
   * Part of a batch.
   *
   * @param questions of the whole batch
   */
  private record Share(TrainableBranch branch, BranchBatch batch, int pieces, int questions)
      implements TrainingRun.Share {

    @Override
    public TrainingRun.Loss loss(NDManager manager) {
      NDArray loss = EngineArrays.times(branch.loss(manager, batch), 1f / questions);
      return new TrainingRun.Loss(loss, loss);
    }
  }
}
