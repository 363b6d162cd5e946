package dev.byline.newsroom.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads word lists that lie beside a class: words with a blank between, {@code #} for comments. */
public final class WordFile {

  private WordFile() {}

  /** The lines of a list, without comments and empty ones. */
  public static List<String> lines(Class<?> beside, String resource) {
    try (InputStream in = requireNonNull(beside.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /** All words of a list. */
  public static Set<String> words(Class<?> beside, String resource) {
    Set<String> words = new HashSet<>();
    lines(beside, resource).forEach(line -> words.addAll(List.of(line.split(" "))));
    return Set.copyOf(words);
  }
}
