package dev.byline.pipeline.internal.merging;

import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.typing.PersonNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of an article by the words of their names. Words are keys of {@link Spelling}. */
final class KnownPeople {

  /** A word so long with one letter wrong is still that word. */
  private static final int LONG_WORD = 8;

  /**
   * Long surnames are looked up by so many first letters before they are compared letter by letter;
   * a slip there is missed.
   */
  private static final int BEGINNING = 3;

  /** In letters: a name in full that a handle may hold among others. */
  private static final int SHORTEST_SPELT = 7;

  /** Letters of a handle that are not of the name in it. */
  private static final int MOST_AROUND = 8;

  /** More people of one surname than any article has; keeps a list of names linear. */
  private static final int MOST_NAMESAKES = 32;

  private final Map<String, List<Referent>> bySurname = new HashMap<>();
  private final Map<String, List<Referent>> byGivenName = new HashMap<>();
  private final Map<String, List<Referent>> byMiddle = new HashMap<>();
  private final Map<String, List<Referent>> bySkeleton = new HashMap<>();
  private final Map<String, List<Referent>> byAllLetters = new HashMap<>();
  private final Map<String, List<Referent>> byBeginning = new HashMap<>();

  private final Map<Referent, Integer> first = new HashMap<>();

  /** Adds somebody under a name that begins at a token. */
  void add(List<String> words, Referent person, int token) {
    first.merge(person, token, Math::min);
    List<String> core = PersonNames.core(words);
    String surname = PersonNames.surname(words);
    addSurname(surname, person);
    index(bySkeleton, Spelling.skeleton(surname), person);
    if (surname.length() >= LONG_WORD) {
      index(byBeginning, surname.substring(0, BEGINNING), person);
    }
    if (core.size() > 1) {
      index(byGivenName, core.get(0), person);
      index(byAllLetters, String.join("", core), person);
    }
    for (String word : PersonNames.middle(words)) {
      index(byMiddle, word, person);
    }
  }

  void addSurname(String surname, Referent person) {
    index(bySurname, surname, person);
  }

  private static void index(Map<String, List<Referent>> index, String key, Referent person) {
    List<Referent> people = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (people.contains(person)) {
      return;
    }
    people.add(person);
    if (people.size() > MOST_NAMESAKES) {
      people.remove(0);
    }
  }

  List<Referent> withSurname(String word) {
    return bySurname.getOrDefault(word, List.of());
  }

  List<Referent> withGivenName(String word) {
    return byGivenName.getOrDefault(word, List.of());
  }

  /**
   * Those of whom a handle is the whole name, or begins or ends with it ('@therealAnaVale'); else
   * those whose surname it is like.
   */
  List<Referent> withHandle(String letters) {
    int most = Math.min(MOST_AROUND, letters.length() - SHORTEST_SPELT);
    for (int around = 0; around <= most; around++) {
      List<Referent> end = byAllLetters.getOrDefault(letters.substring(around), List.of());
      List<Referent> both =
          end.isEmpty()
              ? byAllLetters.getOrDefault(
                  letters.substring(0, letters.length() - around), List.of())
              : end;
      if (both.size() == 1) {
        return both;
      }
    }
    return soundingLike(letters);
  }

  /** 'Ana Vale Karel' of 'Ana Vale': the second surname may be left out. */
  Optional<Referent> shortened(List<String> words) {
    return withGivenName(words.get(0)).stream()
        .filter(known -> PersonNames.suffixesAgree(words, known.words()))
        .filter(known -> PersonNames.isShortened(words, known.words()))
        .findFirst();
  }

  /** 'Ivo Karelin' of 'Ivo Karelyn'. */
  Optional<Referent> spelledLike(List<String> words) {
    String surname = PersonNames.surname(words);
    return soundingLike(surname).stream()
        // who has the same was found to be somebody else
        .filter(known -> !PersonNames.surname(known.words()).equals(surname))
        .filter(known -> PersonNames.suffixesAgree(words, known.words()))
        .filter(known -> PersonNames.agree(words, known.words()))
        .findFirst();
  }

  /**
   * Those of whom a word is a name between the first and the last, if they were named before; else
   * those whose surname it misspells.
   *
   * @param token where the word stands; the headline may be ahead of the name
   */
  List<Referent> otherwise(String word, int token, boolean headline) {
    List<Referent> middle =
        byMiddle.getOrDefault(word, List.of()).stream()
            .filter(known -> headline || first.getOrDefault(known, token) < token)
            .toList();
    List<Referent> like = middle.isEmpty() ? soundingLike(word) : middle;
    if (!like.isEmpty() || word.length() < LONG_WORD) {
      return like;
    }
    return byBeginning.getOrDefault(word.substring(0, BEGINNING), List.of()).stream()
        .filter(known -> Spelling.within(word, PersonNames.surname(known.words()), 1))
        .toList();
  }

  /**
   * At most two letters apart, of five at least: shorter names that close are different people, Lee
   * and Leo.
   */
  List<Referent> soundingLike(String word) {
    return bySkeleton.getOrDefault(Spelling.skeleton(word), List.of()).stream()
        .filter(known -> similar(word, PersonNames.surname(known.words())))
        .toList();
  }

  private static boolean similar(String one, String other) {
    return Math.min(one.length(), other.length()) >= 5 && Spelling.within(one, other, 2);
  }
}
