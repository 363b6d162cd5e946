package dev.byline.newsroom.internal.words;

import static dev.byline.newsroom.compare.WordEnding.cut;
import static dev.byline.newsroom.compare.WordEnding.isPlural;
import static dev.byline.newsroom.compare.WordEnding.undoubled;

/**
 * Forms of one word brought together by taking their endings off. Rough on purpose: two
 * translations of one sentence seldom choose the same form.
 */
public final class Stems {

  private static final int SHORTEST_IN_IES = 5;

  private static final int SHORTEST_NAME = 5;

  /** Names of so many letters may differ in two. */
  private static final int LONG_NAME = 8;

  private Stems() {}

  /** A word in lower case without its ending, an irregular one as the regular one would be. */
  static String of(String word) {
    String stem = cutOff(Lexicon.regular(word));
    String other = Lexicon.regular(stem);
    return other.equals(stem) ? stem : cutOff(other);
  }

  private static String cutOff(String word) {
    String stem = word;
    boolean y = stem.endsWith("ies") || stem.endsWith("ied");
    if (y && stem.length() >= SHORTEST_IN_IES) {
      stem = cut(stem, 3) + "y";
    } else if (isSibilantPlural(stem)) {
      stem = cut(stem, 2);
    } else if (isPlural(stem)) {
      stem = cut(stem, 1);
    }
    return undoubled(withoutEnding(stem));
  }

  private static boolean isSibilantPlural(String word) {
    return word.length() > 4
        && (word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes"));
  }

  private static String withoutEnding(String word) {
    for (String ending : new String[] {"ingly", "edly", "ing", "ed", "ly"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        return cut(word, ending.length());
      }
    }
    return word.length() > 4 && word.endsWith("e") ? cut(word, 1) : word;
  }

  /** Whether two names are one, spelt in two ways: "Zharyn", "Zaryn". */
  public static boolean spellAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORTEST_NAME || one.charAt(0) != other.charAt(0)) {
      return one.equals(other);
    }
    int most = shorter >= LONG_NAME ? 2 : 1;
    return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
  }

  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[other.length()];
  }
}
