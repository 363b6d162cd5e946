package dev.byline.pipeline.tagger;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ONNX Runtime in this process: loaded once, and never torn down while the process lives.
 *
 * <p>Its Java binding frees the native environment in a shutdown hook. Hooks run beside the threads
 * that still work, and a session whose environment is freed under it takes the process down with a
 * segmentation fault. The environment counts its users, so this class takes one reference that
 * nobody gives back: the hook finds that it is not the last, and the operating system frees the
 * memory.
 */
final class NativeRuntime {

  private static final Logger LOG = LoggerFactory.getLogger(NativeRuntime.class);

  private static final OrtLoggingLevel LEVEL = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR;
  private static final String NAME = "byline";

  private static @Nullable OrtEnvironment environment;

  private NativeRuntime() {}

  /**
   * The environment of this process.
   *
   * @throws IOException if the native library is not there for this platform or cannot be unpacked
   */
  static synchronized OrtEnvironment environment() throws IOException, OrtException {
    OrtEnvironment known = environment;
    if (known == null) {
      try (UnpackedLibraries unpacked = UnpackedLibraries.unpack()) {
        known = unpacked.whileInUse(() -> OrtEnvironment.getEnvironment(LEVEL, NAME));
      }
      hold();
      environment = known;
    }
    return known;
  }

  /** Takes the reference that is not given back. */
  private static void hold() {
    try {
      Field api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
      api.setAccessible(true);
      Method create =
          OrtEnvironment.class.getDeclaredMethod(
              "createHandle", long.class, int.class, String.class);
      create.setAccessible(true);
      create.invoke(null, api.getLong(null), LEVEL.getValue(), NAME);
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.warn(
          "This is not the version of ONNX Runtime that Byline comes with: a JVM that is stopped"
              + " during an analysis may crash",
          e);
    }
  }
}
