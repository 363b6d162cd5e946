package dev.byline.pipeline.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A text file beside a test. */
public final class TestFile {

  private TestFile() {}

  /** All of it. */
  public static String read(Class<?> test, String file) {
    try (InputStream in = test.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(in, file + " is missing").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its lines, without empty ones and without comments, which begin with {@code #}. */
  public static List<String> lines(Class<?> test, String file) {
    return read(test, file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
