package dev.byline.pipeline.internal.firmness;

import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.WordLists;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Classes of words by which something is said more or less firmly, a line of a list each. */
enum FirmnessWord {
  MODAL,
  ABILITY,
  ADVERB,
  ADJECTIVE,
  DENIED,
  NOT_CERTAIN,
  IMPRESSION,
  LOOKING,
  SAID_TO,
  CHANCE,
  THINKING,
  PHRASE,
  ATTRIBUTE,
  WEAK_CUE,
  NOBODY_CUE,
  WILL,
  PLAN,
  PLAN_ANYTHING,
  BOUND,
  FUTURE_CUE,
  PURPOSE,
  IF,
  IF_PHRASE,
  WISH,
  HABIT,
  ASKING,
  NO_CONDITION,
  CLAUSE_TAKING,
  DOUBTED_VERB,
  DOUBTED_NOUN,
  ADMITTED_VERB,
  ADMITTED_NOUN,
  CONFIRMED_VERB,
  CONFIRMED_NOUN,
  REJECTED_VERB,
  REJECTED_NOUN,
  REJECTED_ADVERB,
  DOUBTED_ADVERB,
  CONFIRMED_ADVERB,
  REJECTED_ADJECTIVE,
  DOUBTED_ADJECTIVE,
  SUPPORT,
  UNTRUE,
  CLAIMED_AS_OWN;

  /** The lists, read before the first constant is made. */
  private static final class Lines {
    static final Map<String, Set<String>> FIRMNESS = WordLists.byKind("firmness.txt");
    static final Map<String, Set<String>> STANCES = WordLists.byKind("stances.txt");
  }

  private final Set<String> words = read();

  /** The words of each phrase of the class, by the first of them; the longest first. */
  private final Map<String, List<List<String>>> phrases = phrases();

  /** Whether a word in lower case, a lemma, or a phrase with underscores is of the class. */
  boolean has(String word) {
    return words.contains(word);
  }

  /** Whether a token is spelled like a word of the class, without regard to case. */
  boolean has(Token token) {
    return words.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the lemma of a token is of the class. */
  boolean hasLemma(Token token) {
    return words.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** How many words the longest phrase of the class has that begins at a position, or 0. */
  int phraseAt(ContentSentence sentence, int at) {
    for (List<String> phrase : phrases.getOrDefault(sentence.lower(at), List.of())) {
      int length = 1;
      while (length < phrase.size() && sentence.lower(at + length).equals(phrase.get(length))) {
        length++;
      }
      if (length == phrase.size()) {
        return length;
      }
    }
    return 0;
  }

  private Map<String, List<List<String>>> phrases() {
    return words.stream()
        .map(phrase -> List.of(phrase.split("_")))
        .filter(phrase -> phrase.size() > 1)
        .sorted(Comparator.comparingInt((List<String> phrase) -> -phrase.size()))
        .collect(Collectors.groupingBy(phrase -> phrase.get(0)));
  }

  private Set<String> read() {
    String line = name().toLowerCase(Locale.ROOT).replace('_', '-');
    Set<String> found = Lines.FIRMNESS.getOrDefault(line, Lines.STANCES.get(line));
    if (found == null) {
      throw new IllegalStateException("neither firmness.txt nor stances.txt has a line " + line);
    }
    return found; // hashed: Set.copyOf takes twice as long to say no
  }
}
