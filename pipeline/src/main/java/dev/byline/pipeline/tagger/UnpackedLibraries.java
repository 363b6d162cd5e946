package dev.byline.pipeline.tagger;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The native libraries of ONNX Runtime as files, which they must be to be loaded. They lie in a
 * folder of their own below the temporary directory, which only this user may read, and are deleted
 * as soon as they are loaded: what is mapped into memory needs its file no more. (ONNX Runtime
 * would unpack them itself, and leave 28 MB behind whenever the process is killed.)
 *
 * <p>Where a loaded library cannot be deleted, as on Windows, its folder is left, and taken away by
 * a later process.
 */
final class UnpackedLibraries implements AutoCloseable {

  /** Where ONNX Runtime looks for its libraries, by its documentation. */
  private static final String PATH_PROPERTY = "onnxruntime.native.path";

  private static final String PREFIX = "byline-native-";

  /** A folder so old was left behind: unpacking and loading take less than a second. */
  private static final Duration LEFT_BEHIND = Duration.ofHours(1);

  private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

  private static final Logger LOG = LoggerFactory.getLogger(UnpackedLibraries.class);

  private final Path folder;

  private UnpackedLibraries(Path folder) {
    this.folder = folder;
  }

  /**
   * Unpacks the libraries for this platform.
   *
   * @throws IOException if there are none, or the temporary directory cannot be used
   */
  static UnpackedLibraries unpack() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    String platform = platform();
    if (OrtEnvironment.class.getResource(resource(platform, LIBRARIES.get(0))) == null) {
      throw new IOException("ONNX Runtime has no native library for this platform, " + platform);
    }
    try {
      sweep(temporary);
      UnpackedLibraries unpacked =
          new UnpackedLibraries(Files.createTempDirectory(temporary, PREFIX));
      for (String library : LIBRARIES) {
        unpacked.copy(platform, library);
      }
      return unpacked;
    } catch (IOException e) {
      throw new IOException(
          "the native library cannot be unpacked: the temporary directory "
              + temporary
              + " cannot be used ("
              + e
              + "); -Djava.io.tmpdir names another",
          e);
    }
  }

  private void copy(String platform, String library) throws IOException {
    try (InputStream in = OrtEnvironment.class.getResourceAsStream(resource(platform, library))) {
      if (in == null) {
        throw new IOException("there is no " + library + " for " + platform);
      }
      Files.copy(in, folder.resolve(System.mapLibraryName(library)));
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Does what loads the libraries. A folder that the user named comes first. */
  <T> T whileInUse(Supplier<T> loading) {
    if (System.getProperty(PATH_PROPERTY) != null) {
      return loading.get();
    }
    System.setProperty(PATH_PROPERTY, folder.toString());
    try {
      return loading.get();
    } finally {
      System.clearProperty(PATH_PROPERTY);
    }
  }

  @Override
  public void close() {
    delete(folder);
  }

  private static void sweep(Path temporary) throws IOException {
    Instant before = Instant.now().minus(LEFT_BEHIND);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path folder : left) {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
          delete(folder);
        }
      }
    }
  }

  /** Deletes what can be deleted: files of others, or in use on Windows, stay. */
  private static void delete(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("{} is left to a later process", folder, e);
    }
  }

  private static String resource(String platform, String library) {
    return "/ai/onnxruntime/native/" + platform + "/" + System.mapLibraryName(library);
  }

  /** The platform as ONNX Runtime's folders are called, such as {@code linux-x64}. */
  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String os =
        system.contains("mac") || system.contains("darwin")
            ? "osx"
            : system.contains("win") ? "win" : system.contains("nux") ? "linux" : system;
    return os
        + "-"
        + switch (processor) {
          case "amd64", "x86_64" -> "x64";
          default -> processor;
        };
  }
}
