package dev.byline.pipeline.entity;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.Token;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Common nouns and titles, from {@code nouns.txt} and {@code titles.txt}. */
final class Nouns {

  private static final Map<String, Set<String>> NOUNS = WordLists.byKind("nouns.txt");
  private static final Map<String, Set<String>> TITLES = WordLists.byKind("titles.txt");
  private static final Map<NounKind, Set<String>> KINDS = kinds();
  private static final Map<String, String> SAME = same();

  private Nouns() {}

  private static Map<String, String> same() {
    Map<String, String> same = new HashMap<>();
    for (String line : WordLists.lines("same.txt")) {
      String[] words = line.substring(line.indexOf(':') + 1).strip().split("\\s+");
      for (String word : words) {
        same.putIfAbsent(word, words[0]);
      }
    }
    return Map.copyOf(same);
  }

  /** The noun that stands for all by which the same one may be called. */
  static String headOf(String lemma) {
    return SAME.getOrDefault(lemma, lemma);
  }

  /** Whether news uses the noun for somebody already named. */
  static boolean refersBack(String lemma) {
    return NOUNS.get("bearer").contains(lemma);
  }

  static boolean isAffiliation(String word) {
    return NOUNS.get("affiliation").contains(word);
  }

  static boolean isQuantity(String lemma) {
    return NOUNS.get("quantity").contains(lemma);
  }

  /** Whether a modifier tells one from another. */
  static boolean distinguishes(String modifier) {
    return !NOUNS.get("ignored").contains(modifier);
  }

  private static Map<NounKind, Set<String>> kinds() {
    Map<NounKind, Set<String>> kinds = new EnumMap<>(NounKind.class);
    kinds.put(NounKind.PERSON, NOUNS.get("person"));
    kinds.put(NounKind.COLLECTIVE, NOUNS.get("collective"));
    kinds.put(NounKind.ORGANIZATION, NOUNS.get("organisation"));
    kinds.put(NounKind.PLACE, NOUNS.get("place"));
    kinds.put(NounKind.DOCUMENT, NOUNS.get("document"));
    return kinds;
  }

  /** What a noun denotes, by its lemma or the last part of a compound. */
  static NounKind kindOf(Token token) {
    NounKind byLemma = kindOf(Words.lower(token.lemma()));
    return byLemma != NounKind.OTHER ? byLemma : kindOf(Words.lower(token.text()));
  }

  static NounKind kindOf(String lemma) {
    for (Map.Entry<NounKind, Set<String>> kind : KINDS.entrySet()) {
      if (kind.getValue().contains(lemma)) {
        return kind.getKey();
      }
    }
    return denotesPersonByForm(lemma) ? NounKind.PERSON : NounKind.OTHER;
  }

  private static boolean denotesPersonByForm(String lemma) {
    return lemma.length() > 6
        && (lemma.endsWith("man")
            || lemma.endsWith("men")
            || lemma.endsWith("woman")
            || lemma.endsWith("women")
            || lemma.endsWith("person")
            || lemma.endsWith("ist")
            || lemma.endsWith("ists")
            || lemma.endsWith("holder")
            || lemma.endsWith("worker")
            || lemma.endsWith("keeper")
            || lemma.endsWith("goer")
            || lemma.endsWith("crat"));
  }

  /** Whether a noun with a national or capitalised modifier names an institution. */
  static boolean namesInstitution(String lemma) {
    return NOUNS.get("named").contains(lemma);
  }

  static Gender genderOf(String lemma) {
    if (NOUNS.get("female").contains(lemma)) {
      return Gender.FEMALE;
    }
    return NOUNS.get("male").contains(lemma) ? Gender.MALE : Gender.UNKNOWN;
  }

  /** Whether a word stands before a name without being part of it. */
  static boolean isTitle(String word) {
    String lower = Words.lower(word);
    return TITLES.values().stream().anyMatch(titles -> titles.contains(lower));
  }

  /** Whether a title is a mere courtesy, such as 'Mrs.': no role. */
  static boolean isCourtesy(String word) {
    return !TITLES.get("office").contains(Words.lower(word));
  }

  static Gender genderOfTitle(String word) {
    String lower = Words.lower(word);
    if (TITLES.get("female").contains(lower)) {
      return Gender.FEMALE;
    }
    return TITLES.get("male").contains(lower) ? Gender.MALE : genderOf(lower);
  }
}
