package dev.byline.pipeline.internal.telling;

import static java.util.Objects.requireNonNull;

import dev.byline.entity.Gender;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Referent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is said to be whose wife, lawyer or minister: behind 'his wife, Mara Vale', 'his wife' and
 * 'Karel's wife' mean Vale. Of two of one kind nobody is meant. Grows while an article is read; not
 * thread-safe.
 */
final class Relatives {

  /** Behind the 'of' of these stands a parent. */
  private static final Set<String> CHILDREN = Set.of("son", "daughter", "child");

  /** What somebody is to those of whom these are said: of a man, of a woman. */
  private static final Map<String, List<String>> BACK =
      Map.of(
          "grandson", List.of("grandfather", "grandmother"),
          "granddaughter", List.of("grandfather", "grandmother"),
          "nephew", List.of("uncle", "aunt"),
          "niece", List.of("uncle", "aunt"),
          "father", List.of("son", "daughter"),
          "mother", List.of("son", "daughter"));

  /** Whose, and by what noun. */
  private record Relation(Referent whose, String noun) {}

  /** Who that is, and what tells him from others: 'second' of 'his second wife'. */
  private record Relative(Referent who, Set<String> modifiers) {}

  /** Of several who are said to be the same to somebody, the first. */
  private final Map<Relation, Relative> known = new HashMap<>();

  private final Set<Relation> several = new HashSet<>();

  /**
   * What follows only from the same being said the other way round. Behind 'his brother, Ivo
   * Karel', of whom no more is told by a name of his own, 'his brother' is Karel once more and not
   * Karel's.
   */
  private final Set<Relation> mutual = new HashSet<>();

  /** A description that names whose, or has a possessive pronoun in front, is said of somebody. */
  void stated(NominalMention description, Referent who) {
    relation(description)
        .filter(relation -> who.named())
        .ifPresent(
            relation -> {
              add(relation, new Relative(who, distinguishing(description)));
              if (!description.isFormer() && distinguishing(description).isEmpty()) {
                spouse(relation, who);
                back(relation, who);
              }
            });
    if (who.named() && who.isPerson() && CHILDREN.contains(description.lemma())) {
      description.ofWhom().ifPresent(parent -> parent(who, parent));
    }
  }

  /** Behind 'her husband, Ivo Vale', 'his wife' is she. */
  private void spouse(Relation relation, Referent who) {
    boolean husband = relation.noun().equals("husband");
    if ((husband || relation.noun().equals("wife"))
        && relation.whose().named()
        && relation.whose().mayBe(husband ? Gender.FEMALE : Gender.MALE)) {
      add(
          new Relation(who, husband ? "wife" : "husband"),
          new Relative(relation.whose(), Set.of()));
    }
  }

  /** Behind 'his daughter, Ana Vale', 'her father' is he; behind 'her sister', 'her sister' she. */
  private void back(Relation relation, Referent who) {
    Referent whose = relation.whose();
    boolean known = whose.named() && whose.isPerson() && whose.gender() != Gender.UNKNOWN;
    boolean female = whose.mayBe(Gender.FEMALE);
    String noun = relation.noun();
    if (known && CHILDREN.contains(noun)) {
      parent(who, whose);
    } else if (known && WordClass.SIBLING.has(noun)) {
      Relation own = new Relation(who, female ? "sister" : "brother");
      if (own.noun().equals(noun)) {
        mutual.add(own);
      }
      add(own, new Relative(whose, Set.of()));
    } else if (known && BACK.containsKey(noun)) {
      String own = requireNonNull(BACK.get(noun)).get(female ? 1 : 0);
      add(new Relation(who, own), new Relative(whose, Set.of()));
    }
  }

  /** 'She was the daughter of Ivo Vale': her father, or her mother where nothing shows which. */
  private void parent(Referent child, Referent parent) {
    if (parent.mayBe(Gender.MALE)) {
      add(new Relation(child, "father"), new Relative(parent, Set.of()));
    }
    if (parent.mayBe(Gender.FEMALE)) {
      add(new Relation(child, "mother"), new Relative(parent, Set.of()));
    }
  }

  private void add(Relation relation, Relative relative) {
    Relative before = known.putIfAbsent(relation, relative);
    if (before != null && before.who() != relative.who()) {
      several.add(relation);
    }
  }

  /** Whether more than one is said to be this: 'his brother', who has two. */
  boolean areSeveral(NominalMention description) {
    return relation(description).filter(several::contains).isPresent();
  }

  /** Who is meant by such a description, where it says no more than was known. */
  Optional<Referent> meantBy(NominalMention description) {
    return relation(description)
        .filter(this::isToldOf)
        .map(known::get)
        .filter(relative -> relative.modifiers().containsAll(distinguishing(description)))
        .map(Relative::who);
  }

  /** Whether a sibling's sibling is meant: not where the article calls only that one by name. */
  private boolean isToldOf(Relation relation) {
    if (!mutual.contains(relation)) {
      return true;
    }
    List<String> sibling = requireNonNull(known.get(relation)).who().words();
    return relation.whose().forms().stream()
        .map(Spelling::key)
        .anyMatch(form -> form.indexOf(' ') < 0 && !sibling.contains(form));
  }

  /** 'second' of 'Karel's second wife': its modifiers but for the words that say whose. */
  private static Set<String> distinguishing(NominalMention description) {
    Set<String> words = new HashSet<>(description.modifiers());
    words.removeAll(description.aboutWords());
    return words;
  }

  private static Optional<Relation> relation(NominalMention description) {
    if (description.plural() || description.about().size() != 1) {
      return Optional.empty();
    }
    Referent whose = description.about().iterator().next();
    return Optional.of(new Relation(whose, NounLexicon.headOf(description.lemma())));
  }
}
