package dev.byline.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.pipeline.internal.window.Windows;
import dev.byline.pipeline.internal.window.WordPieces;
import dev.byline.training.corpus.TestArticles;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.LayerPart;
import dev.byline.training.model.PretrainedEncoder;
import dev.byline.training.model.Tensor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Gradients are those of the loss, and training ends where they are not. */
class GradientsIT {

  private final Vocabulary vocabulary = PretrainedEncoder.MINILM.vocabulary();
  private final EncoderWeights start = PretrainedEncoder.MINILM.load(5).cut(1);

  GradientsIT() throws IOException {}

  private Batch batch() {
    LabelledArticle article =
        LabelledArticle.ofEach(TestArticles.harbourClosed("Ellison"), new WordPieces(vocabulary))
            .get(0);
    List<BatchBuilder.Item> items =
        Windows.adjacent(article.pieces(), 60, 60).stream()
            .map(window -> new BatchBuilder.Item(article, window))
            .toList();
    return BatchBuilder.of(items, vocabulary, new Random(1));
  }

  /** One window of three pieces, the last of which may mean either of the others. */
  private static BranchBatch question() {
    return new BranchBatch(
        1,
        3,
        new float[0],
        new float[3],
        List.of(new BranchBatch.Asked(2, List.of(0, 1), List.of(1), 1)),
        List.of(new BranchBatch.Mention(0, 1), new BranchBatch.Mention(1, 2)),
        1);
  }

  /**
   * Frees the memory of buffers that nothing in Java holds, and writes something else there. Memory
   * is freed by a thread of the JVM, which gets some time for it.
   */
  private static void collect() {
    List<ByteBuffer> others = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      System.gc();
      try {
        Thread.sleep(30);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    for (int i = 0; i < 200; i++) {
      others.add(ByteBuffer.allocateDirect(Float.BYTES).putFloat(0, Float.NaN));
    }
    assertThat(others).hasSize(200);
  }

  /** The gradients of a loss by the names of the weights. */
  private Map<String, float[]> gradients(
      BiFunction<NDManager, TrainableEncoder, NDArray> loss, Runnable between) {
    Map<String, float[]> gradients = new TreeMap<>();
    try (NDManager manager = TensorEngine.newManager();
        GradientCollector collector = TensorEngine.newCollector()) {
      TrainableEncoder encoder = new TrainableEncoder(manager, start, 0.1);
      NDArray total = loss.apply(manager, encoder);
      between.run();
      collector.backward(total);
      encoder
          .learned()
          .forEach((name, array) -> gradients.put(name, array.getGradient().toFloatArray()));
    }
    return gradients;
  }

  private static void assertSame(Map<String, float[]> found, Map<String, float[]> wanted) {
    assertThat(found.keySet()).isEqualTo(wanted.keySet());
    wanted.forEach((name, numbers) -> assertThat(found.get(name)).as(name).isEqualTo(numbers));
  }

  /**
   * The engine's {@code mul(Number)} keeps its number in a buffer that the next collection frees:
   * gradients were zero, wrong, or no numbers.
   */
  @Test
  void a_garbage_collection_between_loss_and_gradients_changes_nothing() {
    BiFunction<NDManager, TrainableEncoder, NDArray> loss =
        (manager, encoder) -> {
          TaggingLoss parts = encoder.loss(manager, batch());
          return EngineArrays.times(parts.labels(), 0.2)
              .add(EngineArrays.times(parts.links(), 0.3));
        };

    assertSame(gradients(loss, GradientsIT::collect), gradients(loss, () -> {}));
  }

  @Test
  void nor_does_it_for_questions_of_who_is_who() {
    BiFunction<NDManager, TrainableEncoder, NDArray> loss =
        (manager, encoder) -> {
          TrainableEncoder.Output output = encoder.run(manager, batch().inputs());
          return CoreferenceLoss.of(
              manager,
              question(),
              new TrainableBranch.Output(output.queries().get("0:3"), output.keys().get("0:3")));
        };

    assertSame(gradients(loss, GradientsIT::collect), gradients(loss, () -> {}));
  }

  @Test
  void gradients_of_twins_are_their_own_and_their_weights_are_not() {
    try (NDManager manager = TensorEngine.newManager();
        GradientCollector collector = TensorEngine.newCollector()) {
      TrainableEncoder first = new TrainableEncoder(manager, start, 0);
      TrainableEncoder second = first.twin();
      collector.backward(second.loss(manager, batch()).labels());
      String name = EncoderWeights.TAGS + EncoderWeights.MATRIX;
      NDArray one = first.learned().get(name);
      NDArray other = second.learned().get(name);

      assertThat(one.getGradient().abs().sum().getFloat()).isZero();
      assertThat(other.getGradient().abs().sum().getFloat()).isPositive();
      one.stopGradient().muli(0);
      assertThat(other.abs().sum().getFloat()).isZero();
    }
  }

  /** The root has no slope at zero. */
  @Test
  void gradients_that_are_no_numbers_are_named_and_move_nothing() throws IOException {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    try (NDManager manager = TensorEngine.newManager();
        GradientCollector collector = TensorEngine.newCollector()) {
      NDArray good = EngineArrays.of(manager, new float[] {4}, new Shape(1));
      NDArray bad = EngineArrays.of(manager, new float[] {0}, new Shape(1));
      good.setRequiresGradient(true);
      bad.setRequiresGradient(true);
      AdamW optimiser = new AdamW(List.of(Map.of("good", good, "bad", bad)), 0);
      collector.backward(good.sqrt().add(bad.sqrt()).sum());

      assertThat(optimiser.step(1, 1, worker)).containsExactly("bad");
      assertThat(good.toFloatArray()).containsExactly(4);
    } finally {
      worker.shutdownNow();
    }
  }

  @Test
  void training_ends_at_a_loss_that_is_no_number_and_says_where() {
    Map<String, Tensor> tensors = new HashMap<>(start.all());
    tensors.computeIfPresent(
        LayerPart.UP.of(0) + EncoderWeights.BIAS,
        (name, bias) -> {
          float[] values = bias.values().clone();
          values[3] = Float.NaN;
          return new Tensor(bias.shape(), values);
        });
    TrainerSettings settings = TrainerSettings.builder().passes(1).batches(4, 60).build();
    LabelledArticle article =
        LabelledArticle.ofEach(TestArticles.harbourClosed("Ellison"), new WordPieces(vocabulary))
            .get(0);

    assertThatIOException()
        .isThrownBy(
            () ->
                new Trainer(settings, vocabulary)
                    .train(
                        new EncoderWeights(tensors),
                        List.of(List.of(article)),
                        (epoch, weights) -> {}))
        .withMessage("training stopped at step 1 of 1: the loss of labels is NaN in share 1");
  }
}
