package dev.byline.pipeline.internal.lexicon;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads word lists from the class path. */
public final class WordLists {

  /** By path, what has been asked for by kind. */
  private static final Map<String, Map<String, Set<String>>> READ = new ConcurrentHashMap<>();

  private WordLists() {}

  /**
   * Lines that are neither blank nor comments.
   *
   * @param path beside this class; or with a slash before it, anywhere on the class path or among
   *     the modules
   * @throws IllegalStateException if there is no such resource
   */
  public static List<String> lines(String path) {
    try (InputStream in = open(path)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + path + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class sees only what lies in its own module; the loader sees all. */
  private static @Nullable InputStream open(String path) {
    return path.startsWith("/")
        ? WordLists.class.getClassLoader().getResourceAsStream(path.substring(1))
        : WordLists.class.getResourceAsStream(path);
  }

  /**
   * The words of one kind of a file such as {@link #byKind} reads. The file is read once for all
   * its kinds.
   *
   * @throws NullPointerException if it has no such kind
   */
  public static Set<String> ofKind(String path, String kind) {
    return requireNonNull(READ.computeIfAbsent(path, WordLists::byKind).get(kind), kind);
  }

  /** A file of lines such as {@code kind: word word}. */
  public static Map<String, Set<String>> byKind(String path) {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String line : lines(path)) {
      int colon = line.indexOf(':');
      Set<String> words =
          kinds.computeIfAbsent(line.substring(0, colon).strip(), kind -> new HashSet<>());
      words.addAll(List.of(line.substring(colon + 1).strip().split("\\s+")));
    }
    return kinds;
  }
}
