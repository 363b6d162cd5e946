package dev.byline.newsroom.internal.words;

import dev.byline.newsroom.compare.WordFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of this package, each a resource that says what it holds. */
public final class Lexicon {

  private static final Set<String> FUNCTION_WORDS =
      WordFile.words(Lexicon.class, "function-words.txt");
  private static final Set<String> NEGATORS = WordFile.words(Lexicon.class, "negators.txt");
  private static final Map<String, String> IRREGULAR = firsts("irregular.txt");
  private static final Map<String, String> COUNTRIES = firsts("countries.txt");
  private static final Set<String> OPPOSITES = opposites();
  private static final Map<String, String> MEANINGS = meanings();

  /** What makes an opposite of the word behind it. */
  private static final List<String> OPPOSING = List.of("un", "in", "im", "il", "ir", "dis", "non");

  private static final int SHORTEST_OPPOSED = 4;

  private Lexicon() {}

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  static boolean isNegator(String word) {
    return NEGATORS.contains(word);
  }

  /** The form that stands for all forms of an irregular word, or the word itself. */
  static String regular(String word) {
    return IRREGULAR.getOrDefault(word, word);
  }

  /** The country that a capitalised word stands for, or the word itself. */
  static String country(String word) {
    return COUNTRIES.getOrDefault(word, word);
  }

  /** Whether a word in lower case stands for a country, its people or its capital. */
  public static boolean isCountry(String word) {
    return COUNTRIES.containsKey(word);
  }

  /** What all stems that mean the same share; empty for a stem of its own. */
  static String meaning(String stem) {
    return MEANINGS.getOrDefault(stem, "");
  }

  /** Whether one stem denies the other. */
  public static boolean areOpposite(String one, String other) {
    return OPPOSITES.contains(one + " " + other) || opposes(one, other) || opposes(other, one);
  }

  private static boolean opposes(String longer, String word) {
    return word.length() >= SHORTEST_OPPOSED
        && OPPOSING.stream().anyMatch(opposing -> longer.equals(opposing + word));
  }

  /** Lines of a resource without comments, in lower case as they stand there. */
  static List<String> lines(String resource) {
    return WordFile.lines(Lexicon.class, resource);
  }

  private static List<String[]> rows(String resource) {
    return lines(resource).stream().map(line -> line.split(" ")).toList();
  }

  private static Map<String, String> firsts(String resource) {
    Map<String, String> firsts = new HashMap<>();
    for (String[] row : rows(resource)) {
      Arrays.stream(row).forEach(word -> firsts.putIfAbsent(word, row[0]));
    }
    return Map.copyOf(firsts);
  }

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new HashMap<>();
    for (String[] row : rows("synonyms.txt")) {
      String meaning = meanings.getOrDefault(Stems.of(row[0]), "=" + row[0]);
      Arrays.stream(row).forEach(word -> meanings.putIfAbsent(Stems.of(word), meaning));
    }
    return Map.copyOf(meanings);
  }

  private static Set<String> opposites() {
    Set<String> pairs = new HashSet<>();
    for (String[] row : rows("opposites.txt")) {
      String word = Stems.of(row[0]);
      for (int i = 1; i < row.length; i++) {
        pairs.add(word + " " + Stems.of(row[i]));
        pairs.add(Stems.of(row[i]) + " " + word);
      }
    }
    return Set.copyOf(pairs);
  }
}
