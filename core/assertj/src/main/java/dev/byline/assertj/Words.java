package dev.byline.assertj;

/** Words as a test writes them: white space of any kind and length is the same. */
final class Words {

  private Words() {}

  /** Whether words stand in a text, no word cut in two: "no" does not stand in "not". */
  static boolean hold(String text, String words) {
    String all = plain(text);
    String some = plain(words);
    for (int at = all.indexOf(some); at >= 0; at = all.indexOf(some, at + 1)) {
      if (!cuts(all, at) && !cuts(all, at + some.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether letters or digits stand on both sides of an offset. */
  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at));
  }

  static boolean equal(String text, String words) {
    return plain(text).equalsIgnoreCase(plain(words));
  }

  static String quoted(String words) {
    return "\"" + plain(words) + "\"";
  }

  private static String plain(String text) {
    return text.strip().replaceAll("[\\s\\p{Z}]+", " ");
  }
}
