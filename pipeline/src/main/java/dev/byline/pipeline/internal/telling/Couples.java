package dev.byline.pipeline.internal.telling;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.typing.PersonNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two of one surname who are named together, 'Ivo and Ana Karel': of her 'her husband' means him,
 * and 'her brother' where the article calls them siblings. Immutable once built.
 */
final class Couples {

  private final Map<Referent, Referent> spouses = new HashMap<>();
  private final Map<Referent, Referent> siblings = new HashMap<>();

  /** For an article, whose names have owners. */
  Couples(AnnotatedText text, Map<Name, Referent> owners) {
    List<Name> names =
        owners.keySet().stream().filter(name -> isPerson(owners, name)).sorted().toList();
    Map<Integer, Name> byStart = new HashMap<>();
    names.forEach(name -> byStart.put(name.tokens().start(), name));
    for (Name one : names) {
      int and = one.tokens().end();
      Name other = byStart.get(and + 1);
      if (other != null && one.tokens().size() == 1 && text.token(and).isWord("and", "&")) {
        join(
            areSiblings(text, one.tokens().start()) ? siblings : spouses,
            requireNonNull(owners.get(one)),
            requireNonNull(owners.get(other)));
      }
    }
  }

  private static boolean isPerson(Map<Name, Referent> owners, Name name) {
    Referent owner = owners.get(name);
    return owner != null && owner.isPerson();
  }

  /** 'the brothers Ivo and Ana Karel', 'siblings Ivo and Ana Karel'. */
  private static boolean areSiblings(AnnotatedText text, int name) {
    return name > 0 && WordClass.SIBLING.has(Spelling.lower(text.token(name - 1).lemma()));
  }

  private static void join(Map<Referent, Referent> pairs, Referent one, Referent other) {
    boolean family =
        one != other
            && one.words().size() > 1
            && PersonNames.surname(one.words()).equals(PersonNames.surname(other.words()));
    if (family) {
      pairs.putIfAbsent(one, other);
      pairs.putIfAbsent(other, one);
    }
  }

  /** The other one, by what he is to the first. */
  Optional<Referent> meantBy(NominalMention description) {
    if (description.plural()
        || description.about().size() != 1
        || description.modifiers().size() != description.aboutWords().size()) {
      return Optional.empty();
    }
    Referent whose = description.about().iterator().next();
    Map<Referent, Referent> pairs =
        WordClass.SPOUSE.has(description.lemma())
            ? spouses
            : WordClass.SIBLING.has(description.lemma()) ? siblings : Map.of();
    return Optional.ofNullable(pairs.get(whose))
        .filter(other -> other.mayBe(NounLexicon.genderOf(description.lemma())));
  }
}
