package dev.byline.pipeline.internal.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** Why it could not be loaded. Java tries to initialise a class only once, so it stays so. */
  private static @Nullable IOException failure;

  private NativeRuntime() {}

  /**
   * The environment of this process.
   *
   * @throws IOException if the native library is not there for this platform, or cannot be unpacked
   *     or loaded
   * @throws NoClassDefFoundError if ONNX Runtime is not on the class path
   */
  static synchronized OrtEnvironment environment() throws IOException, OrtException {
    OrtEnvironment known = environment;
    if (known == null) {
      if (failure != null) {
        throw new IOException(failure.getMessage(), failure);
      }
      known = load();
      hold();
      environment = known;
    }
    return known;
  }

  private static OrtEnvironment load() throws IOException {
    try (UnpackedLibraries unpacked = UnpackedLibraries.unpack()) {
      try {
        return unpacked.whileInUse(() -> OrtEnvironment.getEnvironment(LEVEL, NAME));
      } finally {
        deleteEmptyFolder();
      }
    } catch (LinkageError | IllegalStateException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      failure = new IOException("the native library cannot be loaded: " + cause, e);
      throw failure;
    }
  }

  /** ONNX Runtime makes a temporary folder in any case; it would outlive a killed process. */
  private static void deleteEmptyFolder() {
    try {
      Object folder = field("tempDirectory").get(null);
      if (folder instanceof Path path) {
        Files.deleteIfExists(path);
      }
    } catch (ReflectiveOperationException | RuntimeException | LinkageError | IOException e) {
      LOG.debug("The temporary folder of ONNX Runtime stays until the JVM ends", e);
    }
  }

  private static Field field(String name) throws ReflectiveOperationException {
    Field field =
        Class.forName("ai.onnxruntime.OnnxRuntime", false, OrtEnvironment.class.getClassLoader())
            .getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  /** Takes the reference that is not given back. */
  private static void hold() {
    try {
      Field api = field("ortApiHandle");
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
