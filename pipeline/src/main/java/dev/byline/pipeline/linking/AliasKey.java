package dev.byline.pipeline.linking;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What counts as the same name, and which name is only a part of another. */
final class AliasKey {

  private static final Pattern SPACE = Pattern.compile("(?U)\\s+");
  private static final String ARTICLE = "the ";

  private AliasKey() {}

  /** The same for names that differ in case, white space, the form of an apostrophe, or "the". */
  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC).replace('’', '\'');
    String key = SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
  }

  /**
   * Whether a name says less than a fuller one: it stands in it, and does not begin and end like
   * it. "Ellison" may be anybody where "Mara Ellison" is not; "Mara Ellison" is "Mara Lind
   * Ellison".
   */
  static boolean isPart(String name, String fuller) {
    List<String> part = List.of(of(name).split(" "));
    List<String> whole = List.of(of(fuller).split(" "));
    boolean sameEnds =
        part.size() > 1
            && part.get(0).equals(whole.get(0))
            && part.get(part.size() - 1).equals(whole.get(whole.size() - 1));
    return whole.containsAll(part) && !sameEnds;
  }
}
