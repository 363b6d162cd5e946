package dev.byline.pipeline.internal.lexicon;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cities and regions that institutions are named after, from {@code places.txt}: of use inside a
 * longer name, where no tagger looks.
 */
public final class PlaceNames {

  private static final Set<String> PLACES =
      WordLists.lines("places.txt").stream()
          .map(line -> line.substring(line.indexOf(':') + 1))
          .flatMap(line -> Arrays.stream(line.split(",")))
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());

  private PlaceNames() {}

  /** Whether a key, as {@link Spelling#key} makes it, is listed. */
  public static boolean has(String key) {
    return PLACES.contains(key);
  }

  /** All of them. */
  public static Set<String> all() {
    return PLACES;
  }
}
