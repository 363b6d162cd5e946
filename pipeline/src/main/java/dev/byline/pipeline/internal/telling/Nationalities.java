package dev.byline.pipeline.internal.telling;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Of what nation the article says that people are: 'the Swedish golfer Mara Vale', 'Sweden’s Mara
 * Vale', 'Mara Vale of Sweden'. The only one is 'the Swede', and no Dane. Grows while an article is
 * read; not thread-safe.
 */
final class Nationalities {

  private final AnnotatedText text;
  private final Gazetteer gazetteer;
  private final Map<Referent, Set<String>> nations = new HashMap<>();

  /** Where people are first named. */
  private final Map<Referent, Integer> first = new HashMap<>();

  /** Of what nation those are who were taken to be meant by 'the Dane', as nobody says. */
  private final Map<Referent, String> taken = new HashMap<>();

  /** For an article, whose names have owners with all their roles. */
  Nationalities(AnnotatedText text, Map<Name, Referent> owners, Gazetteer gazetteer) {
    this.text = text;
    this.gazetteer = gazetteer;
    owners.forEach(
        (name, owner) -> {
          if (owner.isPerson()) {
            beside(name, owner);
            first.merge(owner, name.tokens().start(), Math::min);
          }
        });
    Set.copyOf(owners.values()).stream().filter(Referent::isPerson).forEach(this::byRole);
  }

  /** The nation in front of a name or behind it. */
  private void beside(Name name, Referent owner) {
    int start = text.sentenceOf(name.tokens().start()).start();
    int genitive = name.tokens().start() - 1;
    if (genitive > start && text.token(genitive).hasTag("POS")) {
      country(genitive - 1, owner);
    }
    int of = name.tokens().end();
    if (of + 1 < text.sentenceOf(of - 1).end() && text.token(of).isWord("of", "from")) {
      country(of + 1, owner);
    }
  }

  private void country(int token, Referent owner) {
    String key = Spelling.key(text.token(token).text());
    if (gazetteer.isCountry(key) && !gazetteer.isState(key)) {
      nationsOf(owner).add(key);
    }
  }

  private void byRole(Referent owner) {
    for (String role : owner.roles()) {
      for (String word : List.of(Spelling.key(role).split(" "))) {
        if (gazetteer.isDemonym(word)) {
          nationsOf(owner).add(home(word));
        }
      }
    }
  }

  private Set<String> nationsOf(Referent owner) {
    return nations.computeIfAbsent(owner, key -> new HashSet<>());
  }

  /** What 'Dane' and 'Danish' have in common: the country, or how they begin. */
  private String home(String nation) {
    return gazetteer.homeOf(nation).orElse(nation.substring(0, Math.min(3, nation.length())));
  }

  /** Somebody was taken to be meant by 'the Dane'. */
  void learn(NominalMention description, Referent person) {
    if (description.isNational() && person.named() && person.isPerson()) {
      taken.putIfAbsent(person, nation(description));
    }
  }

  /**
   * Whether somebody is known to be of another nation than 'the Dane', or was taken to be where the
   * description opens a sentence: behind a quotation the words before it say more.
   */
  boolean isOther(Referent person, NominalMention description) {
    if (!description.isNational()) {
      return false;
    }
    int start = description.phrase().tokens().start();
    Set<String> taking =
        taken.containsKey(person) && start == text.sentenceOf(start).start()
            ? Set.of(taken.get(person))
            : Set.of();
    Set<String> known = nations.getOrDefault(person, taking);
    return !known.isEmpty() && !known.contains(nation(description));
  }

  /** The only one who is known to be of the nation that a description is of. */
  Optional<Referent> only(NominalMention description) {
    if (!description.isNational() || !description.definite() || description.plural()) {
      return Optional.empty();
    }
    List<Referent> compatriots =
        nations.entrySet().stream()
            .filter(entry -> entry.getValue().contains(nation(description)))
            .map(Map.Entry::getKey)
            .toList();
    return compatriots.isEmpty()
        ? other(description)
        : compatriots.stream().filter(one -> compatriots.size() == 1).findFirst();
  }

  /** Of two people in all, one of whom is of another nation, the other. */
  private Optional<Referent> other(NominalMention description) {
    List<Referent> named =
        first.entrySet().stream()
            .filter(entry -> entry.getValue() < description.head())
            .map(Map.Entry::getKey)
            .toList();
    List<Referent> left = named.stream().filter(one -> !isOther(one, description)).toList();
    return named.size() == 2 && left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  private String nation(NominalMention description) {
    return home(Spelling.key(text.token(description.head()).text()));
  }
}
