package dev.byline.pipeline.internal.names;

import java.util.List;
import java.util.Set;

/** When two names may be of one person. */
final class PersonNames {

  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "jnr", "snr", ",");
  private static final int SHORTEST_SHORT_FORM = 3;

  private PersonNames() {}

  /** The words without 'Jr.' and the like. */
  static List<String> core(List<String> words) {
    int end = words.size();
    while (end > 1 && SUFFIXES.contains(words.get(end - 1).replace(",", ""))) {
      end--;
    }
    return words.subList(0, end);
  }

  static String surname(List<String> words) {
    List<String> core = core(words);
    return core.get(core.size() - 1);
  }

  /** Whether the given names of two names with one surname agree; missing ones agree with all. */
  static boolean agree(List<String> one, List<String> other) {
    List<String> given = given(one);
    List<String> otherGiven = given(other);
    List<String> few = given.size() <= otherGiven.size() ? given : otherGiven;
    List<String> many = few == given ? otherGiven : given;
    int next = 0;
    for (String word : few) {
      while (next < many.size() && !sameGiven(word, many.get(next))) {
        next++;
      }
      if (next++ == many.size()) {
        return false;
      }
    }
    return true;
  }

  private static List<String> given(List<String> words) {
    List<String> core = core(words);
    return core.subList(0, core.size() - 1);
  }

  /** Equal, an initial, or a short form: 'J.', 'Chris' for 'Christopher'. */
  private static boolean sameGiven(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String brief = one.length() <= other.length() ? one : other;
    String full = brief.equals(one) ? other : one;
    boolean initial = brief.length() == 1 && full.startsWith(brief);
    return initial || brief.length() >= SHORTEST_SHORT_FORM && full.startsWith(brief);
  }
}
