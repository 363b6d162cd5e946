package dev.byline.pipeline.internal.encoder;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.util.Objects.requireNonNull;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  /** Empty where the user says where the libraries lie. */
  private final Optional<Path> folder;

  private UnpackedLibraries(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * Unpacks the libraries for this platform, if the user has not named a folder that has them.
   *
   * @throws IOException if there are none, or the temporary directory cannot be used
   */
  static UnpackedLibraries unpack() throws IOException {
    if (System.getProperty(PATH_PROPERTY) != null) {
      return new UnpackedLibraries(Optional.empty());
    }
    String platform = platform();
    if (OrtEnvironment.class.getResource(resource(platform, LIBRARIES.get(0))) == null) {
      throw new IOException("ONNX Runtime has no native library for this platform, " + platform);
    }
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try {
      UnpackedLibraries unpacked =
          new UnpackedLibraries(Optional.of(Files.createTempDirectory(temporary, PREFIX)));
      unpacked.fill(platform);
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

  private void fill(String platform) throws IOException {
    Path own = folder.orElseThrow();
    try {
      sweep(own);
      for (String library : LIBRARIES) {
        try (InputStream in =
            OrtEnvironment.class.getResourceAsStream(resource(platform, library))) {
          Files.copy(requireNonNull(in, library), own.resolve(System.mapLibraryName(library)));
        }
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Does what loads the libraries. */
  <T> T whileInUse(Supplier<T> loading) {
    if (folder.isEmpty()) {
      return loading.get();
    }
    System.setProperty(PATH_PROPERTY, folder.get().toString());
    try {
      return loading.get();
    } finally {
      System.clearProperty(PATH_PROPERTY);
    }
  }

  @Override
  public void close() {
    folder.ifPresent(UnpackedLibraries::delete);
  }

  /** Deletes what killed processes left beside a folder; never what belongs to another user. */
  private static void sweep(Path own) {
    Instant before = Instant.now().minus(LEFT_BEHIND);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(own.getParent(), PREFIX + "*")) {
      UserPrincipal user = Files.getOwner(own);
      for (Path folder : left) {
        // A link in a directory that all may write to can lead anywhere.
        if (Files.isDirectory(folder, NOFOLLOW_LINKS)
            && Files.getOwner(folder, NOFOLLOW_LINKS).equals(user)
            && Files.getLastModifiedTime(folder, NOFOLLOW_LINKS).toInstant().isBefore(before)) {
          delete(folder);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      LOG.debug("What other processes left in {} is not looked at", own.getParent(), e);
    }
  }

  /** Deletes what can be deleted: on Windows files in use stay. */
  private static void delete(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException | DirectoryIteratorException e) {
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
