package dev.byline.index;

import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.index.MergeReason.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes one entity of what several articles have, and says why. */
final class Merging {

  private Merging() {}

  static IndexedEntity merge(String id, List<Known> group) {
    List<Known> sorted =
        group.stream()
            .sorted(Comparator.comparing(Known::article).thenComparing(known -> known.id().value()))
            .toList();
    String name = name(sorted);
    Set<String> aliases = new TreeSet<>();
    sorted.forEach(
        known ->
            Stream.concat(Stream.of(known.name()), known.aliases().stream()).forEach(aliases::add));
    aliases.remove(name);
    Map<String, Integer> places = counts(sorted, Known::places);
    Map<String, Integer> offices = counts(sorted, Known::offices);
    Map<String, Integer> names = counts(sorted, known -> Set.of(known.key()));
    return new IndexedEntity(
        id,
        sorted.get(0).type(),
        name,
        List.copyOf(aliases),
        distinct(sorted, Known::roles),
        distinct(sorted, Known::affiliations),
        sorted.stream()
            .map(Known::gender)
            .filter(g -> g != Gender.UNKNOWN)
            .findFirst()
            .orElse(Gender.UNKNOWN),
        sorted.stream()
            .map(
                known ->
                    new Appearance(
                        known.article(),
                        known.id(),
                        known.name(),
                        known.mentions(),
                        known.quotes(),
                        known.claims(),
                        reason(known, sorted.size(), names, offices, places)))
            .toList());
  }

  /** The name that most articles use, of equally frequent ones the longest. */
  static String name(List<Known> group) {
    Map<String, Integer> counts = new HashMap<>();
    group.forEach(known -> counts.merge(known.name(), 1, Integer::sum));
    return counts.keySet().stream()
        .min(
            Comparator.comparingInt((String name) -> -counts.getOrDefault(name, 0))
                .thenComparingInt(name -> -name.length())
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static List<String> distinct(List<Known> group, Function<Known, List<String>> part) {
    Set<String> values = new TreeSet<>();
    group.forEach(known -> values.addAll(part.apply(known)));
    return List.copyOf(values);
  }

  /** In how many articles each key stands. */
  private static Map<String, Integer> counts(List<Known> group, Function<Known, Set<String>> keys) {
    Map<String, Integer> counts = new HashMap<>();
    group.forEach(known -> keys.apply(known).forEach(key -> counts.merge(key, 1, Integer::sum)));
    return counts;
  }

  private static MergeReason reason(
      Known known,
      int size,
      Map<String, Integer> names,
      Map<String, Integer> offices,
      Map<String, Integer> places) {
    if (size == 1) {
      return new MergeReason(Kind.ONLY_ONE, known.key());
    }
    if (names.getOrDefault(known.key(), 0) == 1 && known.type() != EntityType.PERSON) {
      return new MergeReason(Kind.KNOWN_ALIAS, known.key());
    }
    for (String place : known.places()) {
      if (places.getOrDefault(place, 0) > 1) {
        return new MergeReason(Kind.SAME_NAME_AND_AFFILIATION, known.key() + ", " + place);
      }
    }
    for (String office : known.offices()) {
      if (offices.getOrDefault(office, 0) > 1) {
        return new MergeReason(Kind.SAME_NAME_AND_ROLE, known.key() + ", " + office);
      }
    }
    return new MergeReason(Kind.SAME_NAME, known.key());
  }
}
