package dev.byline.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names made comparable: lower case, without accents, marks and articles. */
final class NameKey {

  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "junior", "senior", "ii", "iii", "iv");

  /** Words that name institutions in every country; a name of nothing else names none of them. */
  private static final Set<String> GENERIC =
      Set.of(
          "ministry",
          "department",
          "office",
          "agency",
          "bureau",
          "authority",
          "board",
          "council",
          "commission",
          "committee",
          "court",
          "courts",
          "parliament",
          "senate",
          "congress",
          "house",
          "assembly",
          "cabinet",
          "government",
          "administration",
          "police",
          "army",
          "navy",
          "force",
          "forces",
          "air",
          "border",
          "guard",
          "guards",
          "coast",
          "bank",
          "central",
          "party",
          "university",
          "school",
          "hospital",
          "church",
          "union",
          "supreme",
          "high",
          "appeal",
          "appeals",
          "district",
          "city",
          "state",
          "national",
          "federal",
          "public",
          "foreign",
          "interior",
          "internal",
          "home",
          "defence",
          "defense",
          "finance",
          "treasury",
          "justice",
          "health",
          "education",
          "labour",
          "labor",
          "transport",
          "energy",
          "agriculture",
          "trade",
          "affairs",
          "environment",
          "culture",
          "security",
          "intelligence",
          "service",
          "services",
          "election",
          "electoral",
          "opposition",
          "and",
          "of",
          "for",
          "the",
          "general",
          "prosecutor",
          "prosecutors",
          "attorney",
          "president",
          "prime",
          "minister",
          "county",
          "town");

  private NameKey() {}

  /** The words of a name. */
  static List<String> words(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '.')
        .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
        .forEach(plain::appendCodePoint);
    List<String> words = new ArrayList<>();
    for (String word : plain.toString().split(" ")) {
      if (!word.isEmpty() && !(words.isEmpty() && word.equals("the"))) {
        words.add(word);
      }
    }
    return words;
  }

  /** The words joined by one space. */
  static String of(String name) {
    return String.join(" ", words(name));
  }

  /** Whether a name could be that of any such institution anywhere, as 'Defence Ministry'. */
  static boolean isGeneric(String name) {
    return words(name).stream().allMatch(GENERIC::contains);
  }

  /**
   * A person's name in its parts.
   *
   * @param first the first word; blank where there is only one
   * @param middle the first letters of the words between
   * @param last the last word
   * @param suffix such as 'jr'
   */
  record Person(String first, String middle, String last, String suffix) {

    static Person of(String name) {
      List<String> words = new ArrayList<>(words(name));
      String suffix = "";
      while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
        suffix = words.remove(words.size() - 1);
      }
      int last = words.size() - 1;
      if (last < 0) {
        return new Person("", "", "", "");
      }
      String middle =
          last < 2
              ? ""
              : words.subList(1, last).stream()
                  .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                  .collect(Collectors.joining());
      return new Person(last == 0 ? "" : words.get(0), middle, words.get(last), suffix);
    }

    /** Whether the first names may be one: equal, one the first letter of the other, or missing. */
    boolean mayBe(Person other) {
      return last.equals(other.last)
          && (first.startsWith(other.first) && other.first.length() <= 1
              || other.first.startsWith(first) && first.length() <= 1
              || first.equals(other.first));
    }
  }
}
