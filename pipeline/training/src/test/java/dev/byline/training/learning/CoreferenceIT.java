package dev.byline.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import dev.byline.pipeline.internal.corenlp.CoreNlpAnnotator;
import dev.byline.training.coreference.BranchVectors;
import dev.byline.training.coreference.CoreferenceFiles;
import dev.byline.training.coreference.CoreferenceWindow;
import dev.byline.training.coreference.GumReader;
import dev.byline.training.coreference.OnnxModel;
import dev.byline.training.coreference.WindowCutter;
import dev.byline.training.coreference.WindowFeatures;
import dev.byline.training.export.ModelFolder;
import dev.byline.training.export.ModelFolder.Precision;
import dev.byline.training.model.CoreferenceWeights;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.LayerPart;
import dev.byline.training.model.PretrainedEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The branch for coreference. Needs the native libraries of both engines. */
class CoreferenceIT {

  @TempDir Path folder;

  /** A tagger of six layers, quantised, and what it says of a small text. */
  private WindowFeatures window() throws IOException {
    ModelFolder tagger = new ModelFolder(folder.resolve("tagger"));
    tagger.writeModel(PretrainedEncoder.MINILM.load(3), Precision.QUANTISED);
    tagger.writeVocabulary(PretrainedEncoder.MINILM.pieces());
    List<CoreferenceWindow> windows =
        new WindowCutter(tagger.files().vocabulary())
            .windows(
                GumReader.read(
                        CoreferenceFiles.gum(folder.resolve("gum")),
                        CoreNlpAnnotator.tokenizerOnly())
                    .get(0));
    try (OnnxModel session = OnnxModel.of(tagger.model())) {
      return WindowFeatures.of(session, windows).get(0);
    }
  }

  private CoreferenceWeights fresh() throws IOException {
    return CoreferenceWeights.startingFrom(
        new ModelFolder(folder.resolve("tagger")).upperLayers(), 5);
  }

  private static BranchVectors trained(CoreferenceWeights weights, WindowFeatures window) {
    try (NDManager manager = TensorEngine.newManager()) {
      TrainableBranch.Output output =
          new TrainableBranch(manager, weights, 0).run(manager, BranchBatch.of(List.of(window), 1));
      return new BranchVectors(
          window.window().length(),
          output.anaphors().toFloatArray(),
          output.antecedents().toFloatArray());
    }
  }

  private BranchVectors exported(
      CoreferenceWeights weights, WindowFeatures window, Precision precision) throws IOException {
    ModelFolder out = new ModelFolder(folder.resolve("branch"));
    out.writeCoreference(weights, precision);
    try (OnnxModel branch = OnnxModel.of(out.coreference())) {
      return branch.vectors(window.middle(), window.window().length());
    }
  }

  /** Squared error as a share of what is wanted. */
  private static double error(float[] wanted, float[] found) {
    double size = 0;
    double error = 0;
    for (int i = 0; i < wanted.length; i++) {
      size += wanted[i] * wanted[i];
      error += Math.pow(found[i] - wanted[i], 2);
    }
    return error / size;
  }

  @Test
  void what_is_written_computes_what_was_trained() throws IOException {
    WindowFeatures window = window();
    CoreferenceWeights weights = fresh();
    BranchVectors wanted = trained(weights, window);
    BranchVectors single = exported(weights, window, Precision.SINGLE);
    BranchVectors eight = exported(weights, window, Precision.QUANTISED);

    assertThat(error(wanted.anaphors(), single.anaphors())).isLessThan(1e-8);
    assertThat(error(wanted.antecedents(), single.antecedents())).isLessThan(1e-8);
    assertThat(error(wanted.anaphors(), eight.anaphors())).isLessThan(0.05);
    assertThat(error(wanted.antecedents(), eight.antecedents())).isLessThan(0.05);
  }

  @Test
  void training_goes_on_from_what_was_written() throws IOException {
    window(); // writes the tagger
    CoreferenceWeights weights = fresh();
    ModelFolder out = new ModelFolder(folder.resolve("branch"));

    out.writeCoreference(weights, Precision.SINGLE);
    assertThat(errors(weights, out.branch())).allMatch(error -> error == 0);

    out.writeCoreference(weights, Precision.QUANTISED);
    CoreferenceWeights rounded = out.branch();
    assertThat(rounded.first()).isEqualTo(weights.first());
    assertThat(rounded.end()).isEqualTo(weights.end());
    assertThat(errors(weights, rounded)).allMatch(error -> error < 1e-3);
  }

  private static List<Double> errors(CoreferenceWeights wanted, CoreferenceWeights found) {
    assertThat(found.weights().all()).containsOnlyKeys(wanted.weights().all().keySet());
    return wanted.weights().all().entrySet().stream()
        .filter(one -> !one.getKey().endsWith(EncoderWeights.BIAS))
        .map(one -> error(one.getValue().values(), found.weights().get(one.getKey()).values()))
        .toList();
  }

  /** A branch that has learned nothing ends where the tagger ends. */
  @Test
  void the_upper_layers_on_the_middle_are_the_tagger() throws IOException {
    WindowFeatures window = window();
    EncoderWeights tagger = PretrainedEncoder.MINILM.load(3).withRoundedWords();
    EncoderWeights upper = fresh().weights();
    for (int layer = 3; layer < 6; layer++) {
      String matrix = LayerPart.DOWN.of(layer) + EncoderWeights.MATRIX;
      assertThat(error(tagger.get(matrix).values(), upper.get(matrix).values())).isLessThan(1e-3);
    }
    Batch.Inputs inputs =
        new Batch.Inputs(
            1,
            window.window().length(),
            window.window().input().numbers(),
            window.window().input().shapes());
    try (NDManager manager = TensorEngine.newManager()) {
      TrainableEncoder lower = new TrainableEncoder(manager, tagger.cut(3), 0);
      // without layers above it the label layer sees the middle
      NDArray labels = lower.run(manager, inputs).tags();
      NDArray middle =
          manager.create(window.middle()).reshape(window.window().length(), tagger.width());
      NDArray matrix =
          manager
              .create(tagger.get(EncoderWeights.TAGS + EncoderWeights.MATRIX).values())
              .reshape(tagger.width(), -1);
      assertThat(error(labels.toFloatArray(), middle.matMul(matrix).toFloatArray()))
          .isLessThan(0.05);
    }
  }

  @Test
  void the_loss_is_that_of_all_right_candidates_together() {
    try (NDManager manager = TensorEngine.newManager()) {
      BranchBatch batch =
          new BranchBatch(
              1,
              4,
              new float[0],
              new float[4],
              List.of(new BranchBatch.Asked(3, List.of(0, 1, 2), List.of(1, 2), 2)),
              List.of(
                  new BranchBatch.Mention(0, 1),
                  new BranchBatch.Mention(1, 2),
                  new BranchBatch.Mention(1, 3)),
              1);
      NDArray anaphors = manager.create(new float[][] {{0}, {0}, {0}, {1}});
      NDArray antecedents = manager.create(new float[][] {{0.5f}, {1}, {3}, {9}});
      double loss =
          CoreferenceLoss.of(manager, batch, new TrainableBranch.Output(anaphors, antecedents))
              .getFloat();
      double right = Math.exp(1) + Math.exp(2);
      assertThat(loss).isCloseTo(-2 * Math.log(right / (right + Math.exp(0.5))), within(1e-4));
    }
  }

  @Test
  void gradients_reach_every_weight_of_the_branch() throws IOException {
    WindowFeatures window = window();
    try (NDManager manager = TensorEngine.newManager();
        GradientCollector collector = TensorEngine.newCollector()) {
      TrainableBranch branch = new TrainableBranch(manager, fresh(), 0.1);
      collector.backward(branch.loss(manager, BranchBatch.of(List.of(window, window), 1)));
      for (Map.Entry<String, NDArray> weight : branch.learned().entrySet()) {
        // a number that is added to all scores of an anaphor, or to all keys of a layer, is moot
        if (weight.getKey().endsWith(EncoderWeights.MATRIX)) {
          assertThat(weight.getValue().getGradient().abs().sum().getFloat())
              .as(weight.getKey())
              .isPositive();
        }
      }
      assertThat(branch.learned()).hasSize(3 * 12 + 4);
    }
  }

  @Test
  void padding_changes_nothing() throws IOException {
    WindowFeatures window = window();
    CoreferenceWeights weights = fresh();
    int width = window.middle().length / window.window().length();
    float[] longer = new float[window.middle().length + 5 * width];
    Random random = new Random(1);
    for (int i = 0; i < longer.length; i++) {
      longer[i] = i < window.middle().length ? window.middle()[i] : random.nextFloat();
    }
    int length = window.window().length();
    BranchBatch alone = BranchBatch.of(List.of(window), 1);
    float[] padding = new float[length + 5];
    Arrays.fill(padding, length, length + 5, TaggingLoss.MASKED);
    BranchBatch padded =
        new BranchBatch(1, length + 5, longer, padding, alone.asked(), alone.mentions(), 1);
    try (NDManager manager = TensorEngine.newManager()) {
      TrainableBranch branch = new TrainableBranch(manager, weights, 0);
      float[] wanted = branch.run(manager, alone).anaphors().toFloatArray();
      float[] found = branch.run(manager, padded).anaphors().get("0:" + length).toFloatArray();
      assertThat(error(wanted, found)).isLessThan(1e-8);
    }
  }

  @Test
  void the_same_seed_learns_the_same_and_learns() throws IOException {
    WindowFeatures window = window();
    TrainerSettings settings =
        TrainerSettings.builder().passes(8).batches(5, 190).rates(1e-4, 1e-3).seed(5).build();
    TrainerSettings alone = settings.toBuilder().workers(1).build();
    List<WindowFeatures> windows = List.of(window, window, window, window, window);
    CoreferenceWeights once =
        new BranchTrainer(settings).train(fresh(), windows, (epoch, now) -> {});
    CoreferenceWeights again = new BranchTrainer(alone).train(fresh(), windows, (epoch, now) -> {});

    once.weights()
        .all()
        .forEach(
            (name, tensor) ->
                assertThat(again.weights().get(name).values()).as(name).isEqualTo(tensor.values()));
    assertThat(loss(once, window)).isLessThan(loss(fresh(), window));
  }

  private static double loss(CoreferenceWeights weights, WindowFeatures window) {
    try (NDManager manager = TensorEngine.newManager()) {
      return new TrainableBranch(manager, weights, 0)
          .loss(manager, BranchBatch.of(List.of(window), 1))
          .getFloat();
    }
  }
}
