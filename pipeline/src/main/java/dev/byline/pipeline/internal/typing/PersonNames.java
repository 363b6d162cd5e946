package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When two names may be of one person: the same surname, and given names of which the fewer occur
 * among the more, in order, in full or shortened. 'J. Ellison' and 'Mara J. Ellison' agree; 'John
 * Ellison' and 'Mara Ellison' do not. Nicknames that are no beginning ('Bill' for 'William') are
 * not known. Words are keys of {@code Spelling}: lower case, no accents or full stops.
 */
public final class PersonNames {

  /** In letters: 'Chr' may be Christopher, 'Jo' may be anybody. */
  private static final int SHORTEST_SHORT_FORM = 3;

  /** In letters: 'Ana' and 'Anna' are two. */
  private static final int SHORTEST_MISSPELT = 5;

  /** Written to the surname behind them. */
  private static final Set<String> ARTICLES = Set.of("al-", "el-");

  private static final Map<String, String> SENIOR = Map.of("snr", "sr", "jnr", "jr");

  private PersonNames() {}

  /** The words without 'Jr.' and the like, and without a peer's place: 'Vale of Karel'. */
  public static List<String> core(List<String> words) {
    int of = words.indexOf("of");
    return withoutSuffix(of > 0 ? words.subList(0, of) : words);
  }

  /** The words without 'Jr.' and the like at their end. */
  public static List<String> withoutSuffix(List<String> words) {
    int end = words.size();
    while (end > 1 && isSuffix(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  /** 'jr', or the comma before it, alone or at its end. */
  private static boolean isSuffix(String word) {
    return word.equals(",") || WordClass.NAME_SUFFIX.has(word.replace(",", ""));
  }

  /**
   * Whether one is the other without some of its words, from the first word on: 'Ana Vale', 'Ana
   * Vale Karel', as where the second surname may be left out.
   */
  public static boolean isShortened(List<String> one, List<String> other) {
    List<String> few = core(one.size() <= other.size() ? one : other);
    List<String> many = core(one.size() <= other.size() ? other : one);
    int next = 0;
    for (String word : many) {
      if (next < few.size() && few.get(next).equals(word)) {
        next++;
      }
    }
    return suffixesAgree(one, other)
        && few.size() > 1
        && many.size() > few.size()
        && next == few.size()
        && few.get(0).equals(many.get(0));
  }

  /** The words between the first and the last of which one may stand for all: 'Vale' of those. */
  public static List<String> middle(List<String> words) {
    List<String> core = core(words);
    return core.subList(Math.min(1, core.size() - 1), core.size() - 1).stream()
        .filter(word -> word.length() > 2 && !WordClass.NAME_PARTICLE.has(word))
        .toList();
  }

  /** The last word of the core, without its article: 'karel' of 'Ivo al-Karel'. */
  public static String surname(List<String> words) {
    List<String> core = core(words);
    String last = core.get(core.size() - 1);
    boolean article = last.length() > SHORTEST_MISSPELT && ARTICLES.contains(last.substring(0, 3));
    return article ? last.substring(3) : last;
  }

  /** 'jr' or 'sr' behind the name; empty where there is none. */
  public static Optional<String> suffix(List<String> words) {
    String last = words.get(words.size() - 1).replace(",", "");
    return WordClass.NAME_SUFFIX.has(last)
        ? Optional.of(SENIOR.getOrDefault(last, last))
        : Optional.empty();
  }

  /** Whether one may be the other as far as what stands behind the surname goes: father or son. */
  public static boolean suffixesAgree(List<String> one, List<String> other) {
    Optional<String> suffix = suffix(one);
    Optional<String> otherSuffix = suffix(other);
    return suffix.isEmpty() || otherSuffix.isEmpty() || suffix.equals(otherSuffix);
  }

  /** Whether the given names of two names with one surname agree; missing ones agree with all. */
  public static boolean agree(List<String> one, List<String> other) {
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

  /**
   * Equal, an initial, or a short form: 'J.', 'Chris' for 'Christopher'; or with a letter doubled,
   * which is a slip or another spelling: 'Philip', 'Phillip'.
   */
  private static boolean sameGiven(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    String brief = one.length() <= other.length() ? one : other;
    String full = brief.equals(one) ? other : one;
    boolean initial = brief.length() == 1 && full.startsWith(brief);
    return initial
        || brief.length() >= SHORTEST_SHORT_FORM && full.startsWith(brief)
        || brief.length() >= SHORTEST_MISSPELT && undoubled(brief).equals(undoubled(full));
  }

  private static String undoubled(String word) {
    return word.replaceAll("(\\p{L})\\1", "$1");
  }
}
