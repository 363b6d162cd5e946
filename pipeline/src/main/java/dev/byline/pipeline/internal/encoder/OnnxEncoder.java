package dev.byline.pipeline.internal.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.common.base.Suppliers;
import dev.byline.pipeline.internal.decoding.Decoder;
import dev.byline.pipeline.internal.decoding.Encoded;
import dev.byline.pipeline.internal.stopping.Checkpoint;
import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.pipeline.internal.window.Window;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The encoder behind ONNX Runtime: one session for all threads.
 *
 * <p>Each window runs by itself. Windows side by side are no faster on a CPU, and the quantised
 * products take one scale from everything they are given at once, so that an article's result would
 * depend on its neighbours.
 */
final class OnnxEncoder implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Optional<CoreferenceHeads> heads;
  private final Vocabulary vocabulary;

  /** Held for reading by native runs: memory freed under one takes the process down. */
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();

  private boolean closed;

  private OnnxEncoder(
      OrtEnvironment environment,
      OrtSession session,
      Optional<CoreferenceHeads> heads,
      Vocabulary vocabulary) {
    this.environment = environment;
    this.session = session;
    this.heads = heads;
    this.vocabulary = vocabulary;
  }

  /** Loads a model; {@code threads} work on one window together. */
  static OnnxEncoder of(TaggerFiles files, int threads) throws IOException, OrtException {
    OrtEnvironment environment = NativeRuntime.environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      OrtSession session = environment.createSession(files.model(), options);
      try {
        Optional<CoreferenceHeads> heads = Optional.empty();
        if (files.coreference().isPresent()) {
          byte[] layers = files.coreference().get();
          heads =
              Optional.of(
                  new CoreferenceHeads(environment, environment.createSession(layers, options)));
        }
        return new OnnxEncoder(environment, session, heads, files.vocabulary());
      } catch (OrtException | RuntimeException e) {
        session.close();
        throw e;
      }
    }
  }

  /**
   * Encodes one window; one without a letter holds nothing, which is known without the runtime.
   *
   * @param antecedentsTo behind the last token up to which it is read for whom its pronouns mean,
   *     where it can be; the window's first token if it is not
   * @throws IllegalStateException if the encoder is closed
   */
  Reading encode(Window window, int antecedentsTo) throws OrtException {
    if (!window.hasLetters()) {
      Encoded nothing = Encoded.outside(window.end() - window.start());
      return new Reading(new Decoder.Read(window, nothing), Optional.empty());
    }
    return whileOpen(() -> run(window, antecedentsTo));
  }

  private interface NativeRun<T> {
    T run() throws OrtException;
  }

  private <T> T whileOpen(NativeRun<T> work) throws OrtException {
    inUse.readLock().lock();
    try {
      return work.run();
    } finally {
      inUse.readLock().unlock();
    }
  }

  /**
   * What the encoder says of a window.
   *
   * @param read labels and links of its tokens
   * @param antecedents for telling whom its pronouns mean, where that was asked for; what it takes
   *     is computed when it is first looked at
   */
  record Reading(Decoder.Read read, Optional<EncodedAntecedents.ReadWindow> antecedents) {}

  private Reading run(Window window, int antecedentsTo) throws OrtException {
    Window.Input input = window.input(vocabulary);
    long[] shape = {1, input.length()};
    try (OnnxTensor pieces =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(input.numbers()), shape);
        OnnxTensor shapes =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(input.shapes()), shape);
        OrtSession.Result result = session.run(Map.of("pieces", pieces, "shapes", shapes))) {
      int length = input.length();
      FloatBuffer cues = buffer(result, "cues");
      Encoded encoded =
          new Encoded(
              rows(buffer(result, "labels"), length, input.firstPieces()),
              rows(buffer(result, "spans"), length, input.firstPieces()),
              rows(cues, length, input.firstPieces()),
              rows(cues, length, new int[] {0})[0]);
      Decoder.Read read = new Decoder.Read(window, encoded);
      if (antecedentsTo == window.start() || heads.isEmpty()) {
        return new Reading(read, Optional.empty());
      }
      FloatBuffer middle = buffer(result, "middle");
      return new Reading(
          read, Optional.of(antecedents(heads.get(), middle, window, input, antecedentsTo)));
    }
  }

  /** The first pieces of a window, up to a token, to be read when they are first looked at. */
  private EncodedAntecedents.ReadWindow antecedents(
      CoreferenceHeads layers, FloatBuffer middle, Window window, Window.Input input, int to) {
    int length = input.length();
    int pieces = to < window.end() ? input.firstPieces()[to - window.start()] : length;
    middle.limit(middle.capacity() / length * pieces);
    return new EncodedAntecedents.ReadWindow(
        window, to, input.firstPieces(), Suppliers.memoize(() -> vectors(layers, middle, pieces)));
  }

  private PieceVectors vectors(CoreferenceHeads layers, FloatBuffer middle, int length) {
    Checkpoint.pass();
    try {
      return whileOpen(() -> layers.read(middle, length));
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed", e);
    }
  }

  private static FloatBuffer buffer(OrtSession.Result result, String name) {
    return ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
  }

  private static float[][] rows(FloatBuffer all, int length, int[] which) {
    int width = all.capacity() / length;
    float[][] rows = new float[which.length][width];
    for (int i = 0; i < which.length; i++) {
      all.position(which[i] * width);
      all.get(rows[i]);
    }
    return rows;
  }

  /** Waits for native runs and frees the memory. May be called twice. */
  @Override
  public void close() throws OrtException {
    inUse.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
        if (heads.isPresent()) {
          heads.get().close();
        }
      }
    } finally {
      inUse.writeLock().unlock();
    }
  }
}
