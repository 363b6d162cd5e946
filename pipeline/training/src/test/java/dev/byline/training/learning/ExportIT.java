package dev.byline.training.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.byline.pipeline.internal.decoding.Label;
import dev.byline.training.export.ModelFolder;
import dev.byline.training.export.ModelFolder.Precision;
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

  /** Pieces of padding at the end of the last row. */
  private static final int PADDED = 10;

  @TempDir Path folder;

  private static Batch.Inputs inputs() {
    Random random = new Random(11);
    Batch.Inputs inputs = Batch.Inputs.empty(ROWS, LENGTH);
    // the second row is shorter
    for (int i = 0; i < ROWS * LENGTH - PADDED; i++) {
      inputs.numbers()[i] = 1000 + random.nextInt(20_000);
      inputs.shapes()[i] = random.nextInt(6);
    }
    return inputs;
  }

  private static float[] trained(EncoderWeights weights, Batch.Inputs inputs) {
    try (NDManager manager = TensorEngine.newManager()) {
      return new TrainableEncoder(manager, weights, 0).run(manager, inputs).tags().toFloatArray();
    }
  }

  private float[] exported(EncoderWeights weights, Batch.Inputs inputs, Precision precision)
      throws IOException, OrtException {
    new ModelFolder(folder).writeModel(weights, precision);
    Path file = folder.resolve("model.onnx");
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] shape = {ROWS, LENGTH};
    try (OrtSession session = environment.createSession(file.toString());
        OnnxTensor pieces =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(inputs.numbers()), shape);
        OnnxTensor shapes =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(inputs.shapes()), shape);
        OrtSession.Result result = session.run(Map.of("pieces", pieces, "shapes", shapes))) {
      float[] values = new float[ROWS * LENGTH * Label.COUNT];
      ((OnnxTensor) result.get("labels").orElseThrow()).getFloatBuffer().get(values);
      return values;
    }
  }

  @Test
  void single_precision_agrees_and_eight_bits_nearly() throws IOException, OrtException {
    EncoderWeights weights = PretrainedEncoder.MINILM.load(3).withRoundedWords();
    Batch.Inputs inputs = inputs();
    float[] wanted = trained(weights, inputs);
    float[] single = exported(weights, inputs, Precision.SINGLE);
    float[] eight = exported(weights, inputs, Precision.QUANTISED);
    int real = (ROWS * LENGTH - PADDED) * Label.COUNT;
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
  void weights_are_read_back() throws IOException {
    EncoderWeights weights = PretrainedEncoder.MINILM.load(3).cut(2);
    new ModelFolder(folder).writeModel(weights, Precision.SINGLE);
    EncoderWeights back = new ModelFolder(folder).weights();
    assertThat(back.all().keySet()).containsAll(weights.all().keySet());
    assertThat(back.layers()).isEqualTo(2);
    assertThat(back.get(EncoderWeights.WORDS).values())
        .isEqualTo(weights.get(EncoderWeights.WORDS).values());
  }

  @Test
  void what_is_quantised_is_not_read_back() throws IOException {
    ModelFolder model = new ModelFolder(folder);
    model.writeModel(PretrainedEncoder.MINILM.load(3).cut(1), Precision.QUANTISED);

    assertThatIOException().isThrownBy(model::weights).withMessageContaining("single precision");
  }
}
