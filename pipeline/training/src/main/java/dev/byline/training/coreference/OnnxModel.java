package dev.byline.training.coreference;

import static java.util.Objects.requireNonNull;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.byline.pipeline.internal.window.Window;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A model behind ONNX Runtime, which sees one window at a time, as when articles are analysed. Safe
 * to use from several threads.
 */
public final class OnnxModel implements AutoCloseable {

  private final OrtSession session;

  private OnnxModel(OrtSession session) {
    this.session = session;
  }

  /**
   * Loads a model.
   *
   * @throws IOException if it is none
   */
  public static OnnxModel of(byte[] model) throws IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      return new OnnxModel(OrtEnvironment.getEnvironment().createSession(model, options));
    } catch (OrtException e) {
      throw new IOException("ONNX Runtime cannot read it: " + e.getMessage(), e);
    }
  }

  /** What a tagger hands to the branch for coreference: row by row, a row a piece. */
  public float[] middle(Window.Input input) throws IOException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] shape = {1, input.length()};
    try (OnnxTensor pieces =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(input.numbers()), shape);
        OnnxTensor shapes =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(input.shapes()), shape)) {
      return requireNonNull(
          run(Map.of("pieces", pieces, "shapes", shapes), "middle").get("middle"));
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }

  /**
   * What a branch for coreference says of what a tagger handed to it.
   *
   * @param middle row by row
   * @param length number of rows
   */
  public BranchVectors vectors(float[] middle, int length) throws IOException {
    long[] shape = {1, length, middle.length / length};
    try (OnnxTensor features =
        OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), FloatBuffer.wrap(middle), shape)) {
      Map<String, float[]> outputs = run(Map.of("features", features), "anaphors", "antecedents");
      return new BranchVectors(
          length,
          requireNonNull(outputs.get("anaphors")),
          requireNonNull(outputs.get("antecedents")));
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }

  private Map<String, float[]> run(Map<String, ? extends OnnxTensorLike> inputs, String... wanted)
      throws OrtException {
    Map<String, float[]> outputs = new HashMap<>();
    try (OrtSession.Result result = session.run(inputs, Set.of(wanted))) {
      for (String name : wanted) {
        FloatBuffer values = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
        float[] copied = new float[values.remaining()];
        values.get(copied);
        outputs.put(name, copied);
      }
    }
    return outputs;
  }

  @Override
  public void close() throws IOException {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }
}
