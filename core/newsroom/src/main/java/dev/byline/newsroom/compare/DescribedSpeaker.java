package dev.byline.newsroom.compare;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.entity.Entity;
import dev.byline.text.Excerpt;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a text says of a source.
 *
 * @param source the source
 * @param names the words of each of its names
 * @param description stems of the words of its roles, affiliations and, if it is not named, its
 *     name
 * @param isNamed whether it has a name, not only a description
 */
record DescribedSpeaker(
    Source source, Set<List<String>> names, Set<String> description, boolean isNamed) {

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "you", "who", "somebody", "someone", "one");

  /** What anybody may be who speaks for somebody. */
  private static final Set<String> GENERIC =
      Set.of("official", "source", "spokesman", "spokeswoman", "spokesperson", "representativ");

  static DescribedSpeaker of(Analysis text, Source source) {
    Optional<Entity> entity = text.entityOf(source);
    Set<List<String>> names = new LinkedHashSet<>();
    names.add(words(source.name()));
    entity.ifPresent(
        known -> {
          names.add(words(known.name()));
          known.aliases().forEach(alias -> names.add(words(alias)));
        });
    Set<String> description = new HashSet<>();
    source.role().map(Excerpt::text).ifPresent(role -> description.addAll(stems(words(role))));
    source.affiliation().ifPresent(where -> description.addAll(stems(words(where.name()))));
    entity.ifPresent(
        known -> known.roles().forEach(role -> description.addAll(stems(words(role)))));
    boolean named =
        startsUpper(source.name()) || entity.filter(one -> startsUpper(one.name())).isPresent();
    if (!named) {
      description.addAll(stems(words(source.name())));
    }
    return new DescribedSpeaker(source, names, description, named);
  }

  private static boolean startsUpper(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
  }

  private static List<String> words(String name) {
    return PlainWords.of(name).stream()
        .map(PlainWord::form)
        .map(form -> form.endsWith("'s") ? form.substring(0, form.length() - 2) : form)
        .filter(form -> !form.equals("the") && !form.isEmpty())
        .toList();
  }

  private static Set<String> stems(List<String> words) {
    Set<String> stems = new HashSet<>();
    for (String form : words) {
      if (!Stemming.isFunctionWord(form)) {
        stems.add(Stemming.stem(form));
      }
    }
    return stems;
  }

  SourceAgreement compare(DescribedSpeaker other) {
    if (!isKnown() || !other.isKnown()) {
      return SourceAgreement.UNKNOWN;
    }
    if (isNamed && other.isNamed) {
      return sharesName(other) || speaksFor(other) || other.speaksFor(this)
          ? SourceAgreement.SAME
          : SourceAgreement.OTHER;
    }
    if (sharesDescription(other)) {
      // 'tenant Petra Lind' is one of 'the tenants', and not they
      return isGroup() == other.isGroup() ? SourceAgreement.SAME : SourceAgreement.UNKNOWN;
    }
    return mayBe(other) ? SourceAgreement.UNKNOWN : SourceAgreement.OTHER;
  }

  private boolean isKnown() {
    return source.type() != SourceType.AUTHOR
        && !PRONOUNS.contains(source.name().toLowerCase(Locale.ROOT))
        && names.stream().anyMatch(name -> !name.isEmpty());
  }

  private boolean sharesName(DescribedSpeaker other) {
    for (List<String> mine : names) {
      for (List<String> theirs : other.names) {
        if (isSame(mine, theirs) || isInitials(mine, theirs) || isInitials(theirs, mine)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Equal, or the shorter one is the end or, of an institution, a part of the longer. */
  private boolean isSame(List<String> mine, List<String> theirs) {
    List<String> shorter = mine.size() <= theirs.size() ? mine : theirs;
    List<String> longer = mine.size() <= theirs.size() ? theirs : mine;
    if (shorter.isEmpty()) {
      return false;
    }
    boolean person = source.type() == SourceType.PERSON;
    boolean ends = longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    boolean firstAndLast =
        shorter.size() > 1
            && shorter.get(0).equals(longer.get(0))
            && shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1));
    return ends || firstAndLast || !person && longer.containsAll(shorter);
  }

  private static boolean isInitials(List<String> shorter, List<String> longer) {
    if (shorter.size() != 1 || longer.size() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    longer.stream()
        .filter(word -> !Stemming.isFunctionWord(word))
        .forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    return initials.toString().contentEquals(shorter.get(0));
  }

  /** A person of an institution: 'Anna Berg, of the Harbour Board'. */
  private boolean speaksFor(DescribedSpeaker institution) {
    return source.type() == SourceType.PERSON
        && !description.isEmpty()
        && institution.names.stream().anyMatch(this::isDescribedBy);
  }

  private boolean isDescribedBy(List<String> name) {
    Set<String> stems = stems(name);
    return !stems.isEmpty() && description.containsAll(stems);
  }

  /** 'the mayor' and 'mayor Mara Ellison', 'a nurse' and 'the nurse'. */
  private boolean sharesDescription(DescribedSpeaker other) {
    Set<String> shared = new HashSet<>(description);
    shared.retainAll(other.description);
    shared.removeAll(GENERIC);
    return !shared.isEmpty()
        || !isNamed && other.names.stream().limit(1).anyMatch(this::isDescribedBy)
        || !other.isNamed && names.stream().limit(1).anyMatch(other::isDescribedBy);
  }

  /** Several people: by type, or an unnamed source by its plural. */
  private boolean isGroup() {
    return source.type() == SourceType.GROUP
        || !isNamed && source.type() == SourceType.PERSON && source.name().endsWith("s");
  }

  /** Whether one is a name about which its text says nothing that tells the other from it. */
  private boolean mayBe(DescribedSpeaker other) {
    boolean onlyNamed =
        isNamed && description.isEmpty() || other.isNamed && other.description.isEmpty();
    return onlyNamed || GENERIC.containsAll(description) || GENERIC.containsAll(other.description);
  }
}
