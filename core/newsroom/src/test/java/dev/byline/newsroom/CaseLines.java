package dev.byline.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The lines of a file of cases. */
public final class CaseLines {

  private CaseLines() {}

  /** Those that are neither blank nor a comment, of a file beside a class. */
  public static List<String> of(Class<?> beside, String resource) {
    try (InputStream in = requireNonNull(beside.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }
}
