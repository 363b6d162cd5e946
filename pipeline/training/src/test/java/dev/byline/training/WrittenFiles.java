package dev.byline.training;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a command has written. */
public final class WrittenFiles {

  private WrittenFiles() {}

  /** The files of a folder by their way in it, each as the SHA-256 of its bytes. */
  public static Map<String, String> in(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString(), sum(file)));
    }
    return files;
  }

  private static String sum(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return Hashing.sha256().hashBytes(bytes).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
