package dev.byline.index;

import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import java.util.ArrayList;
import java.util.Collection;
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
        .flatMap(group -> split(group, known -> known.person().suffix()).stream())
        .flatMap(group -> split(group, Grouping::shownGender).stream())
        .flatMap(group -> byAffiliation(group).stream())
        .toList();
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

  /** Full namesakes who belong to different institutions, no article linking them, are two. */
  private static List<List<Known>> byAffiliation(List<Known> group) {
    if (group.stream().map(Known::article).distinct().count() < group.size()) {
      // An article that tells two namesakes apart: others are one of them only by affiliation.
      return Components.of(group, Known::places);
    }
    List<Known> placed = group.stream().filter(known -> !known.places().isEmpty()).toList();
    List<List<Known>> circles = Components.of(placed, Known::places);
    if (circles.size() <= 1) {
      return List.of(group);
    }
    List<List<Known>> groups = new ArrayList<>();
    circles.forEach(circle -> groups.add(new ArrayList<>(circle)));
    List<Set<String>> offices = circles.stream().map(Grouping::offices).toList();
    for (Known known : group) {
      if (known.places().isEmpty()) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < offices.size(); i++) {
          if (known.offices().stream().anyMatch(offices.get(i)::contains)) {
            fitting.add(i);
          }
        }
        if (fitting.size() == 1) {
          groups.get(fitting.get(0)).add(known);
        } else {
          groups.add(List.of(known));
        }
      }
    }
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
