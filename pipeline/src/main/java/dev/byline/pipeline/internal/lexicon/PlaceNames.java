package dev.byline.pipeline.internal.lexicon;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What places are called: cities and regions that institutions are named after, from {@code
 * places.txt}, of use inside a longer name, where no tagger looks; and short forms of countries.
 */
public final class PlaceNames {

  private static final Set<String> PLACES =
      WordLists.lines("places.txt").stream()
          .map(line -> line.substring(line.indexOf(':') + 1))
          .flatMap(line -> Arrays.stream(line.split(",")))
          .map(String::strip)
          .collect(Collectors.toCollection(HashSet::new));

  private static final Map<String, String> SAME_COUNTRY =
      Map.of(
          "us", "united states",
          "usa", "united states",
          "united states of america", "united states",
          "america", "united states",
          "uk", "united kingdom",
          "great britain", "united kingdom",
          "britain", "united kingdom");

  private PlaceNames() {}

  /** Whether a key, as {@link Spelling#key} makes it, is listed. */
  public static boolean has(String key) {
    return PLACES.contains(key);
  }

  /**
   * What a place is called for short: 'Republic of Velland' is Velland, 'UK' the United Kingdom.
   *
   * @param words its name, as {@link Spelling#of} gives it
   */
  public static String keyOf(List<String> words) {
    boolean form =
        words.size() > 2
            && words.get(1).equals("of")
            && Set.of("republic", "state", "city", "kingdom").contains(words.get(0));
    String key = String.join(" ", form ? words.subList(2, words.size()) : words);
    return SAME_COUNTRY.getOrDefault(key, key);
  }

  /** All of them. */
  public static Set<String> all() {
    return Collections.unmodifiableSet(PLACES);
  }
}
