package dev.byline.index;

import static java.util.Objects.requireNonNull;

import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which entities of many articles are one. Only those of one type with one name are
 * compared. Where what distinguishes namesakes is known of some and not of others, those of whom it
 * is not known stay alone.
 */
final class Grouping {

  /**
   * Where fewer than one article in so many has two of a name, that is more likely an article read
   * badly than two people whom all others leave untold: the two stay alone and part nobody else.
   * Set by hand.
   */
  private static final int RARE = 10;

  private Grouping() {}

  /** The groups; does not depend on the order of what is given, if that is sorted. */
  static List<List<Known>> of(List<Known> all) {
    Map<String, List<Known>> blocks = new LinkedHashMap<>();
    for (Known known : all) {
      String block = known.type() == EntityType.PERSON ? personBlock(known) : known.type().name();
      blocks.computeIfAbsent(block, key -> new ArrayList<>()).add(known);
    }
    return blocks.values().stream()
        .flatMap(
            block ->
                block.get(0).type() == EntityType.PERSON
                    ? people(block).stream()
                    : things(block).stream())
        .toList();
  }

  private static String personBlock(Known known) {
    NameKey.Person person = known.person();
    return "PERSON " + person.first() + " " + person.last();
  }

  private static List<List<Known>> people(List<Known> namesakes) {
    if (namesakes.get(0).person().first().length() <= 1) {
      return surnamesOnly(namesakes);
    }
    return split(namesakes, known -> known.person().middle()).stream()
        .flatMap(group -> bySuffix(group).stream())
        .flatMap(group -> split(group, Grouping::shownGender).stream())
        .flatMap(group -> byAffiliation(group).stream())
        .toList();
  }

  /** Whoever is 'Jr.' is not his father, who bears the name alone. */
  private static Collection<List<Known>> bySuffix(List<Known> group) {
    return group.stream()
        .collect(
            Collectors.groupingBy(
                known -> known.person().suffix(), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static String shownGender(Known known) {
    return known.gender() == Gender.UNKNOWN ? "" : known.gender().name();
  }

  /** A surname alone shows nothing: role and affiliation must both be the same as well. */
  private static List<List<Known>> surnamesOnly(List<Known> namesakes) {
    return split(namesakes, Grouping::shownGender).stream()
        .flatMap(
            group ->
                Components.of(
                    group,
                    known ->
                        known.places().stream()
                            .flatMap(
                                place ->
                                    known.offices().stream().map(office -> office + " " + place))
                            .toList())
                    .stream())
        .toList();
  }

  /** One group for each value that is shown; those that show none join them if it is only one. */
  private static List<List<Known>> split(List<Known> group, Function<Known, String> shown) {
    Map<String, List<Known>> byValue =
        group.stream()
            .collect(Collectors.groupingBy(shown, LinkedHashMap::new, Collectors.toList()));
    List<Known> silent = byValue.getOrDefault("", List.of());
    if (byValue.size() - (silent.isEmpty() ? 0 : 1) <= 1) {
      return List.of(group);
    }
    byValue.remove("");
    return Stream.concat(byValue.values().stream(), silent.stream().map(List::of)).toList();
  }

  /**
   * Full namesakes are one, wherever the articles place them, unless something contradicts: an
   * article that tells two of them apart, or the same office in two places, as of the mayor of one
   * town and the mayor of another. Whoever contradicts stays apart with those who share a place.
   */
  private static List<List<Known>> byAffiliation(List<Known> group) {
    Map<String, Long> perArticle =
        group.stream().collect(Collectors.groupingBy(Known::article, Collectors.counting()));
    long telling = perArticle.values().stream().filter(count -> count > 1).count();
    if (telling * RARE > perArticle.size()) {
      // Others are one of those told apart only by affiliation.
      return Components.of(group, Known::places);
    }
    Map<Boolean, List<Known>> alone =
        group.stream()
            .collect(
                Collectors.partitioningBy(
                    known -> perArticle.getOrDefault(known.article(), 0L) == 1));
    return Stream.concat(
            unlessContradicted(requireNonNull(alone.get(true))).stream(),
            requireNonNull(alone.get(false)).stream().map(List::of))
        .toList();
  }

  private static List<List<Known>> unlessContradicted(List<Known> group) {
    List<Known> placed = group.stream().filter(known -> !known.places().isEmpty()).toList();
    List<List<Known>> circles =
        Components.of(placed, Known::places).stream()
            .sorted(Comparator.comparingInt((List<Known> circle) -> -circle.size()))
            .toList();
    Set<String> held = circles.isEmpty() ? Set.of() : offices(circles.get(0));
    List<List<Known>> apart =
        circles.stream()
            .skip(1)
            .filter(circle -> offices(circle).stream().anyMatch(held::contains))
            .toList();
    if (apart.isEmpty()) {
      return List.of(group);
    }
    // Whoever no article places is one of the many, unless those apart are as likely.
    List<Known> others = apart.stream().flatMap(List::stream).toList();
    boolean likely = others.size() * RARE <= group.size();
    Set<String> own = new TreeSet<>(held);
    own.removeAll(offices(others));
    List<List<Known>> groups = new ArrayList<>(List.of(new ArrayList<>()));
    for (Known known : group) {
      if (!known.places().isEmpty()) {
        continue;
      }
      if (likely || known.offices().stream().anyMatch(own::contains)) {
        groups.get(0).add(known);
      } else {
        groups.add(List.of(known));
      }
    }
    circles.stream().filter(circle -> !apart.contains(circle)).forEach(groups.get(0)::addAll);
    groups.addAll(apart);
    return groups;
  }

  private static Set<String> offices(List<Known> circle) {
    return circle.stream().flatMap(known -> known.offices().stream()).collect(Collectors.toSet());
  }

  /** By name; a short name that one full name has joins it, unless several have it. */
  private static List<List<Known>> things(List<Known> all) {
    Map<String, Set<String>> fullNames = new LinkedHashMap<>();
    for (Known known : all) {
      for (String alias : known.aliases()) {
        if (isTelling(alias)) {
          fullNames.computeIfAbsent(NameKey.of(alias), key -> new TreeSet<>()).add(known.key());
        }
      }
    }
    return Components.of(all, known -> thingKeys(known, fullNames));
  }

  private static Collection<String> thingKeys(Known known, Map<String, Set<String>> fullNames) {
    if (NameKey.isGeneric(known.name())
        || known.name().equals(known.name().toLowerCase(Locale.ROOT))) {
      return known.places().stream().map(place -> known.key() + " of " + place).toList();
    }
    Set<String> owners = fullNames.getOrDefault(known.key(), Set.of());
    return switch (owners.size()) {
      case 0 -> List.of(known.key());
      case 1 -> List.of(known.key(), owners.iterator().next());
      default -> List.of(); // short for several: nobody knows for which
    };
  }

  /** Whether a short name may stand for the full one elsewhere: 'EU' and not 'the Courier'. */
  private static boolean isTelling(String alias) {
    boolean letters = alias.length() >= 2 && alias.chars().allMatch(Character::isUpperCase);
    return letters || NameKey.words(alias).size() > 1 && !NameKey.isGeneric(alias);
  }
}
