package dev.byline.pipeline.entity;

import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.MentionKind;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Merges the names of one article into people, organisations, places and groups. Indexed by
 * surname, given name and spelling, so that time is linear in the number of names. A person is
 * never merged with a place or institution of the same name: types do not mix.
 */
final class NameMerger {

  private final AnnotatedText text;
  private final Gazetteer gazetteer;
  private final Map<String, List<Referent>> bySurname = new HashMap<>();
  private final Map<String, List<Referent>> byGivenName = new HashMap<>();
  private final Map<String, List<Referent>> bySkeleton = new HashMap<>();
  private final Map<Name, Referent> owners = new HashMap<>();
  private final Map<Integer, Referent> endingAt = new HashMap<>();

  NameMerger(AnnotatedText text, Gazetteer gazetteer) {
    this.text = text;
    this.gazetteer = gazetteer;
  }

  /** Each name with the one it belongs to. */
  Map<Name, Referent> merge(List<Name> names) {
    List<Name> people = ofType(names, EntityType.PERSON);
    fullNames(people);
    shortNames(people);
    for (EntityType type :
        List.of(EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.GROUP)) {
      Map<Name, Referent> merged = new ThingMerger(text, type).merge(ofType(names, type));
      owners.putAll(merged);
    }
    return owners;
  }

  private static List<Name> ofType(List<Name> names, EntityType type) {
    return names.stream().filter(name -> name.type() == type).toList();
  }

  /** Names of several words first, so that a surname in the headline finds its owner below. */
  private void fullNames(List<Name> people) {
    for (Name name : people) {
      List<String> words = Words.of(text, name.tokens());
      if (PersonNames.core(words).size() < 2) {
        continue;
      }
      Referent known = null;
      for (Referent candidate : bySurname.getOrDefault(PersonNames.surname(words), List.of())) {
        if (PersonNames.agree(words, candidate.words()) && gendersAgree(candidate, name)) {
          known = candidate;
        }
      }
      if (known == null) {
        known = bySpelling(words).orElse(null);
      }
      own(name, words, known);
    }
  }

  private boolean gendersAgree(Referent candidate, Name name) {
    Gender title = genderOfTitle(name);
    return title == Gender.UNKNOWN
        || candidate.gender() == Gender.UNKNOWN
        || candidate.gender() == title;
  }

  private Optional<Referent> bySpelling(List<String> words) {
    String surname = PersonNames.surname(words);
    for (Referent candidate : bySkeleton.getOrDefault(Words.skeleton(surname), List.of())) {
      if (similar(surname, PersonNames.surname(candidate.words()))
          && PersonNames.agree(words, candidate.words())) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static boolean similar(String one, String other) {
    return Math.min(one.length(), other.length()) >= 5 && Words.within(one, other, 2);
  }

  private void own(Name name, List<String> words, @Nullable Referent known) {
    Referent owner = known;
    if (owner == null) {
      owner = Referent.named(EntityType.PERSON);
      List<String> core = PersonNames.core(words);
      index(bySurname, PersonNames.surname(words), owner);
      index(bySkeleton, Words.skeleton(PersonNames.surname(words)), owner);
      if (core.size() > 1) {
        index(byGivenName, core.get(0), owner);
      }
    }
    owner.addForm(text.excerpt(name.tokens()).text(), words);
    learnGender(owner, name, words);
    owners.put(name, owner);
    endingAt.put(name.tokens().end(), owner);
  }

  private static void index(Map<String, List<Referent>> index, String key, Referent referent) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(referent);
  }

  private void learnGender(Referent owner, Name name, List<String> words) {
    owner.learn(genderOfTitle(name));
    if (words.size() > 1) {
      owner.learn(gazetteer.genderOf(words.get(0)));
    }
  }

  /** What the word before a name shows, as in 'Mrs. Vale' or 'spokeswoman Vale'. */
  private Gender genderOfTitle(Name name) {
    int before = name.tokens().start() - 1;
    if (before < 0 || text.token(before).sentence() != text.token(before + 1).sentence()) {
      return Gender.UNKNOWN;
    }
    return Nouns.genderOfTitle(text.token(before).text());
  }

  private void shortNames(List<Name> people) {
    Map<Referent, Integer> lastSeen = new HashMap<>();
    for (Name name : people) {
      Referent owner = owners.get(name);
      if (owner == null) {
        List<String> words = Words.of(text, name.tokens());
        if (words.isEmpty()) {
          continue;
        }
        owner = ownerOfShort(name, words, lastSeen);
        own(name, words, owner);
        owner = owners.get(name);
      }
      if (owner != null) {
        lastSeen.put(owner, name.tokens().start());
      }
    }
  }

  private @Nullable Referent ownerOfShort(
      Name name, List<String> words, Map<Referent, Integer> lastSeen) {
    String word = PersonNames.surname(words);
    if (word.startsWith("@")) {
      return handleOwner(name, word.substring(1));
    }
    List<Referent> candidates = new ArrayList<>(bySurname.getOrDefault(word, List.of()));
    candidates.removeIf(candidate -> !gendersAgree(candidate, name));
    if (candidates.isEmpty() && genderOfTitle(name) == Gender.UNKNOWN) {
      candidates.addAll(byGivenName.getOrDefault(word, List.of()));
    }
    if (candidates.isEmpty()) {
      for (Referent candidate : bySkeleton.getOrDefault(Words.skeleton(word), List.of())) {
        if (similar(word, PersonNames.surname(candidate.words()))) {
          candidates.add(candidate);
        }
      }
    }
    return nearest(name, candidates, lastSeen);
  }

  /** The one named last; before any was, the one that the article names most. */
  private @Nullable Referent nearest(
      Name name, List<Referent> candidates, Map<Referent, Integer> lastSeen) {
    Referent best = null;
    int bestSeen = -1;
    for (Referent candidate : candidates) {
      int seen = lastSeen.getOrDefault(candidate, -1);
      if (best == null || seen > bestSeen) {
        best = candidate;
        bestSeen = seen;
      }
    }
    return best;
  }

  /** A handle in brackets behind a name belongs to it; any other that spells a name as well. */
  private @Nullable Referent handleOwner(Name handle, String word) {
    int before = handle.tokens().start() - 1;
    if (before > 0 && text.token(before).isWord("(") && endingAt.containsKey(before)) {
      return endingAt.get(before);
    }
    String letters = word.replaceAll("[^\\p{L}]", "");
    for (Referent candidate : bySkeleton.getOrDefault(Words.skeleton(letters), List.of())) {
      if (similar(letters, PersonNames.surname(candidate.words()))) {
        return candidate;
      }
    }
    return null;
  }

  /** Adds every name as an occurrence, in text order. */
  static List<Referent> collect(Map<Name, Referent> owners) {
    List<Name> names = owners.keySet().stream().sorted().toList();
    List<Referent> referents = new ArrayList<>();
    for (Name name : names) {
      Referent owner = owners.get(name);
      if (owner.occurrences().isEmpty()) {
        referents.add(owner);
      }
      TokenRange tokens = name.tokens();
      owner.add(tokens, MentionKind.NAME);
    }
    return referents;
  }
}
