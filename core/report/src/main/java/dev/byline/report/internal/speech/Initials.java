package dev.byline.report.internal.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few letters for each name: "ME" for Mara Ellison, "Re" for Reuters, "NATO" for itself. No two
 * names get the same.
 */
final class Initials {

  private static final int MOST = 3;
  private static final int LONGEST_ACRONYM = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "s", "the", "to");

  private final Set<String> taken = new HashSet<>();

  /** Letters that no name before has; a name that comes first gets the better ones. */
  String of(String name) {
    List<String> words = words(name);
    List<String> choices = new ArrayList<>();
    if (words.size() == 1 && isAcronym(words.get(0))) {
      choices.add(words.get(0));
    }
    List<String> capitals = words.stream().filter(Initials::isCapital).toList();
    if (capitals.size() > 1) {
      choices.add(letters(capitals));
    }
    choices.add(letters(words));
    choices.removeIf(letters -> length(letters) < 2);
    if (!words.isEmpty()) {
      for (int length = 2; length <= LONGEST_ACRONYM; length++) {
        choices.add(start(words.get(0), length));
      }
    }
    for (String letters : choices) {
      if (!letters.isEmpty() && taken.add(letters)) {
        return letters;
      }
    }
    return numbered(choices.isEmpty() ? "•" : choices.get(0));
  }

  private String numbered(String letters) {
    for (int number = letters.equals("•") ? 1 : 2; ; number++) {
      String marked = number == 1 ? letters : letters + number;
      if (taken.add(marked)) {
        return marked;
      }
    }
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(name);
    while (words.size() < 2 * MOST && word.find()) {
      if (!SMALL.contains(word.group().toLowerCase(Locale.ROOT))) {
        words.add(word.group());
      }
    }
    return words;
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= LONGEST_ACRONYM
        && word.codePoints().allMatch(Character::isUpperCase);
  }

  private static String letters(List<String> words) {
    StringBuilder letters = new StringBuilder();
    words.stream()
        .limit(MOST)
        .forEach(word -> letters.append(start(word, isAcronym(word) ? 2 : 1)));
    return letters.toString();
  }

  private static String start(String word, int length) {
    return word.substring(0, word.offsetByCodePoints(0, Math.min(length, length(word))));
  }

  private static int length(String word) {
    return word.codePointCount(0, word.length());
  }
}
