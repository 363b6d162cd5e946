package dev.byline.pipeline.internal.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;

/**
 * The upper layers of the encoder once more, taught whom pronouns mean, in place of what is said:
 * they go on from what the layers below make of a window for the tagger, so that only these few are
 * computed twice.
 */
final class CoreferenceHeads implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;

  CoreferenceHeads(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * The vectors of a window.
   *
   * @param features what the layers above go on from, piece by piece
   * @param length number of pieces
   */
  PieceVectors read(FloatBuffer features, int length) throws OrtException {
    long[] shape = {1, length, features.remaining() / length};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, features, shape);
        OrtSession.Result result = session.run(Map.of("features", input))) {
      return new PieceVectors(vectors(result, "anaphors"), vectors(result, "antecedents"), length);
    }
  }

  private static float[] vectors(OrtSession.Result result, String name) {
    FloatBuffer all = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    float[] copy = new float[all.remaining()];
    all.get(copy);
    return copy;
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
