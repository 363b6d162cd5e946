package dev.byline.training.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.byline.training.learning.Batch;
import dev.byline.training.learning.TrainableEncoder;
import dev.byline.training.model.EncoderWeights;
import dev.byline.training.model.PretrainedEncoder;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written computes what was trained. Needs the native libraries of both engines. */
class ExportIT {

  private static final int ROWS = 2;
  private static final int LENGTH = 40;

  @TempDir Path folder;

  private static Batch batch() {
    Random random = new Random(11);
    long[] numbers = new long[ROWS * LENGTH];
    long[] shapes = new long[ROWS * LENGTH];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = 1000 + random.nextInt(20_000);
      shapes[i] = random.nextInt(6);
    }
    // the second row is shorter
    for (int i = numbers.length - 10; i < numbers.length; i++) {
      numbers[i] = 0;
      shapes[i] = 0;
    }
    return new Batch(
        ROWS, LENGTH, numbers, shapes, new float[0], 0, new float[0], new float[0], 0, 0);
  }

  private static float[] trained(EncoderWeights weights, Batch batch) {
    try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
      return new TrainableEncoder(manager, weights, 0)
          .run(manager, batch, false)
          .tags()
          .toFloatArray();
    }
  }

  private float[] exported(EncoderWeights weights, Batch batch, boolean quantised)
      throws IOException, OrtException {
    Path file = folder.resolve("model.onnx");
    OnnxExporter.write(weights, quantised, file);
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] shape = {ROWS, LENGTH};
    try (OrtSession session = environment.createSession(file.toString());
        OnnxTensor pieces =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.numbers()), shape);
        OnnxTensor shapes =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.shapes()), shape);
        OrtSession.Result result = session.run(Map.of("pieces", pieces, "shapes", shapes))) {
      float[] values = new float[ROWS * LENGTH * 7];
      ((OnnxTensor) result.get("labels").orElseThrow()).getFloatBuffer().get(values);
      return values;
    }
  }

  @Test
  void singlePrecisionAgreesAndEightBitsNearly() throws IOException, OrtException {
    EncoderWeights weights = PretrainedEncoder.MINILM.load(3).withRoundedWords();
    Batch batch = batch();
    float[] wanted = trained(weights, batch);
    float[] single = exported(weights, batch, false);
    float[] eight = exported(weights, batch, true);
    int real = (ROWS * LENGTH - 10) * 7;
    double size = 0;
    double error = 0;
    for (int i = 0; i < real; i++) {
      assertThat(single[i]).isCloseTo(wanted[i], within(1e-4f));
      size += wanted[i] * wanted[i];
      error += Math.pow(eight[i] - wanted[i], 2);
    }
    assertThat(error / size).isLessThan(0.05);
  }

  @Test
  void weightsAreReadBack() throws IOException {
    EncoderWeights weights = PretrainedEncoder.MINILM.load(3).cut(2);
    Path file = folder.resolve("model.onnx");
    OnnxExporter.write(weights, false, file);
    EncoderWeights back = OnnxExporter.read(file);
    assertThat(back.all().keySet()).containsAll(weights.all().keySet());
    assertThat(back.layers()).isEqualTo(2);
    assertThat(back.get(EncoderWeights.WORDS).values())
        .isEqualTo(weights.get(EncoderWeights.WORDS).values());
  }
}
