package dev.byline.newsroom.compare;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.entity.Entity;
import dev.byline.text.Excerpt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether the sources of two texts are the same, as far as names, roles and affiliations show. */
public enum SourceAgreement {
  /** One and the same, or one speaks for the other. */
  SAME,
  /** Two different ones. */
  OTHER,
  /** One of them is not known, or nothing that both texts say tells. */
  UNKNOWN;

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "you", "who", "somebody", "someone", "one");

  private static final Set<String> GENERIC =
      Set.of("official", "source", "spokesman", "spokeswoman", "spokesperson", "representativ");

  /** Compares the source of a statement in one text with that of the same statement in another. */
  public static SourceAgreement of(
      Analysis oneText, Optional<Source> one, Analysis otherText, Optional<Source> other) {
    if (one.filter(SourceAgreement::isKnown).isEmpty()
        || other.filter(SourceAgreement::isKnown).isEmpty()) {
      return UNKNOWN;
    }
    Described mine = Described.of(oneText, one.get());
    Described theirs = Described.of(otherText, other.get());
    if (mine.isNamed() && theirs.isNamed()) {
      return mine.sharesName(theirs) || mine.speaksFor(theirs) || theirs.speaksFor(mine)
          ? SAME
          : OTHER;
    }
    if (mine.sharesDescription(theirs)) {
      // 'tenant Petra Lind' is one of 'the tenants', and not they
      return mine.isGroup() == theirs.isGroup() ? SAME : UNKNOWN;
    }
    return mine.mayBe(theirs) ? UNKNOWN : OTHER;
  }

  private static boolean isKnown(Source source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    return source.type() != SourceType.AUTHOR
        && !PRONOUNS.contains(name)
        && !PlainWords.of(name).isEmpty();
  }

  /** What a text says of a source. */
  private record Described(
      Source source, List<List<String>> names, Set<String> description, boolean isNamed) {

    static Described of(Analysis text, Source source) {
      Optional<Entity> entity = text.entityOf(source);
      List<List<String>> names = new ArrayList<>();
      names.add(words(source.name()));
      entity.ifPresent(
          known -> {
            names.add(words(known.name()));
            known.aliases().forEach(alias -> names.add(words(alias)));
          });
      Set<String> description = new HashSet<>();
      source.role().map(Excerpt::text).ifPresent(role -> description.addAll(stems(role)));
      source.affiliation().ifPresent(where -> description.addAll(stems(where.name())));
      entity.ifPresent(known -> known.roles().forEach(role -> description.addAll(stems(role))));
      boolean named = startsUpper(source.name()) || entity.filter(Described::isName).isPresent();
      if (!named) {
        description.addAll(stems(source.name()));
      }
      return new Described(source, names, description, named);
    }

    /** Several people: by type, or an unnamed source by its plural. */
    boolean isGroup() {
      return source.type() == SourceType.GROUP
          || !isNamed && source.type() == SourceType.PERSON && source.name().endsWith("s");
    }

    private static boolean isName(Entity entity) {
      return startsUpper(entity.name());
    }

    private static boolean startsUpper(String name) {
      return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    }

    private static List<String> words(String name) {
      return PlainWords.of(name).stream()
          .map(PlainWord::form)
          .map(form -> form.endsWith("'s") ? form.substring(0, form.length() - 2) : form)
          .filter(form -> !form.equals("the"))
          .toList();
    }

    private static Set<String> stems(String text) {
      Set<String> stems = new HashSet<>();
      for (String form : words(text)) {
        if (!Stemming.isFunctionWord(form)) {
          stems.add(Stemming.stem(form));
        }
      }
      return stems;
    }

    boolean sharesName(Described other) {
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
    boolean speaksFor(Described institution) {
      return source.type() == SourceType.PERSON
          && institution.names.stream()
              .anyMatch(name -> !name.isEmpty() && containsAll(description, name));
    }

    private static boolean containsAll(Set<String> description, List<String> name) {
      return description.containsAll(stems(String.join(" ", name)));
    }

    /** 'the mayor' and 'mayor Mara Ellison', 'a nurse' and 'the nurse'. */
    boolean sharesDescription(Described other) {
      Set<String> shared = new HashSet<>(description);
      shared.retainAll(other.description);
      shared.removeAll(GENERIC);
      boolean byName =
          !isNamed && containsAll(description, other.names.get(0))
              || !other.isNamed && containsAll(other.description, names.get(0));
      return !shared.isEmpty() || byName && !names.get(0).isEmpty();
    }

    /** Whether one is a name about which its text says nothing that tells the other from it. */
    boolean mayBe(Described other) {
      boolean onlyNamed =
          isNamed && description.isEmpty() || other.isNamed && other.description.isEmpty();
      boolean generic = GENERIC.containsAll(description) || GENERIC.containsAll(other.description);
      return onlyNamed || generic;
    }
  }
}
