package dev.byline.newsroom.internal.words;

import dev.byline.newsroom.compare.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
  private static final Map<String, String> IRREGULAR = firsts("spellings.txt", "irregular.txt");
  private static final Map<String, String> SPELLINGS = firsts("spellings.txt");
  private static final Map<String, String> COUNTRIES = firsts("countries.txt");
  private static final Set<String> IRREGULAR_FORMS = irregularForms();
  private static final Map<String, Set<Integer>> KINDS = kinds();
  private static final Set<String> OPPOSITES = opposites();
  private static final Map<String, String> FAMILIES = families();
  private static final Map<String, List<String>> SENSES = meanings();

  /** What makes an opposite of the word behind it. */
  private static final List<String> OPPOSING = List.of("in", "im", "il", "ir", "dis", "non");

  private static final int SHORTEST_OPPOSED = 3;

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

  /** The word that one is short for, or spelt otherwise; else the word itself. */
  static String spelling(String word) {
    return SPELLINGS.getOrDefault(word, word);
  }

  /** The country that a capitalised word stands for, or the word itself. */
  static String country(String word) {
    return COUNTRIES.getOrDefault(word, word);
  }

  /** Whether a word in lower case stands for a country, its people or its capital. */
  public static boolean isCountry(String word) {
    return COUNTRIES.containsKey(word);
  }

  /** What a stem shares with all stems of its family, and with all that mean the same. */
  static List<String> senses(String stem) {
    String family = family(stem);
    return SENSES.getOrDefault(family, List.of(family));
  }

  /** The word that stands for all that are made of it: "decide" for "decision". */
  private static String family(String stem) {
    String known = FAMILIES.get(stem);
    return known != null ? known : Derivation.base(stem);
  }

  /** Whether one stem denies the other. */
  public static boolean areOpposite(String one, String other) {
    return (OPPOSITES.contains(one + " " + other) && !one.equals(other))
        || opposes(one, other)
        || opposes(other, one);
  }

  private static boolean opposes(String opposite, String plain) {
    String longer = withoutE(opposite);
    String word = withoutE(plain);
    return (word.length() >= SHORTEST_OPPOSED && longer.equals("un" + word))
        || (word.length() > SHORTEST_OPPOSED
            && OPPOSING.stream().anyMatch(opposing -> longer.equals(opposing + word)));
  }

  /** "Safe" keeps its last letter, "unsafe" does not. */
  private static String withoutE(String stem) {
    return stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  /** Whether two stems name two things of one kind, of which a statement names one. */
  public static boolean areOfOneKind(String one, String other) {
    return !one.equals(other)
        && !Collections.disjoint(
            KINDS.getOrDefault(one, Set.of()), KINDS.getOrDefault(other, Set.of()))
        && Collections.disjoint(senses(one), senses(other));
  }

  /** Whether a stem is a measure of time: it is in very many statements. */
  public static boolean isUnit(String stem) {
    return KINDS.getOrDefault(stem, Set.of()).contains(0);
  }

  /** Whether a form is the irregular past, participle or plural of a word. */
  public static boolean isIrregularForm(String form) {
    return IRREGULAR_FORMS.contains(form);
  }

  /** Lines of a resource without comments, in lower case as they stand there. */
  static List<String> lines(String resource) {
    return WordFile.lines(Lexicon.class, resource);
  }

  private static List<String[]> rows(String resource) {
    return lines(resource).stream().map(line -> line.split(" ")).toList();
  }

  private static Map<String, String> firsts(String... resources) {
    Map<String, String> firsts = new HashMap<>();
    for (String resource : resources) {
      for (String[] row : rows(resource)) {
        Arrays.stream(row).forEach(word -> firsts.putIfAbsent(word, row[0]));
      }
    }
    if (List.of(resources).contains("irregular.txt")) {
      lines("adjectives.txt")
          .forEach(line -> Arrays.stream(line.split(" ")).forEach(one -> degrees(one, firsts)));
    }
    return Map.copyOf(firsts);
  }

  /** "Large, larger, largest", "early, earlier", "big, bigger". */
  private static void degrees(String adjective, Map<String, String> firsts) {
    int last = adjective.length() - 1;
    String stem = adjective.endsWith("e") ? adjective.substring(0, last) : adjective;
    if (adjective.endsWith("y")) {
      stem = adjective.substring(0, last) + "i";
    }
    String doubled = adjective + adjective.charAt(last);
    for (String form : new String[] {stem, doubled}) {
      firsts.putIfAbsent(form + "er", adjective);
      firsts.putIfAbsent(form + "est", adjective);
    }
  }

  private static Set<String> irregularForms() {
    Set<String> forms = new HashSet<>();
    for (String[] row : rows("irregular.txt")) {
      forms.addAll(List.of(row).subList(1, row.length));
    }
    return Set.copyOf(forms);
  }

  private static Map<String, Set<Integer>> kinds() {
    Map<String, Set<Integer>> kinds = new HashMap<>();
    List<String[]> rows = rows("kinds.txt");
    for (int line = 0; line < rows.size(); line++) {
      for (String word : rows.get(line)) {
        kinds.computeIfAbsent(Stems.of(word), stem -> new HashSet<>()).add(line);
      }
    }
    return Map.copyOf(kinds);
  }

  private static Map<String, String> families() {
    Map<String, String> families = new HashMap<>();
    for (String[] row : rows("families.txt")) {
      String first = Stems.of(row[0]);
      Arrays.stream(row).forEach(word -> families.putIfAbsent(Stems.of(word), first));
    }
    return Map.copyOf(families);
  }

  /** By families; the line that a word stands in first is what it is looked up by. */
  private static Map<String, List<String>> meanings() {
    Map<String, List<String>> senses = new HashMap<>();
    int line = 0;
    for (String[] row : rows("synonyms.txt")) {
      String meaning = "=" + row[0] + line++;
      for (String word : row) {
        String family = family(Stems.of(word));
        List<String> known = senses.computeIfAbsent(family, key -> new ArrayList<>(List.of(key)));
        if (!known.contains(meaning)) {
          known.add(known.size() - 1, meaning);
        }
      }
    }
    return Map.copyOf(senses);
  }

  private static Set<String> opposites() {
    Set<String> pairs = new HashSet<>();
    for (String line : lines("opposites.txt")) {
      String[] sides = line.contains("|") ? line.split(" \\| ") : line.split(" ", 2);
      for (String one : sides[0].split(" ")) {
        for (String other : sides[1].split(" ")) {
          pairs.add(Stems.of(one) + " " + Stems.of(other));
          pairs.add(Stems.of(other) + " " + Stems.of(one));
        }
      }
    }
    return Set.copyOf(pairs);
  }
}
