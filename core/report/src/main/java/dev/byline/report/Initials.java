package dev.byline.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few letters for a name: "ME" for Mara Ellison, "Re" for Reuters. */
final class Initials {

  private static final int MOST = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

  private Initials() {}

  /** The first letters of the words that begin with a capital, else of all; never empty. */
  static String of(String name) {
    String capitals = letters(name, true);
    String letters = capitals.isEmpty() ? letters(name, false) : capitals;
    if (letters.codePointCount(0, letters.length()) == 1) {
      Matcher word = WORD.matcher(name);
      while (word.find()) {
        String found = word.group();
        if (found.startsWith(letters) && found.codePointCount(0, found.length()) > 1) {
          return found.substring(0, found.offsetByCodePoints(0, 2));
        }
      }
    }
    return letters.isEmpty() ? "•" : letters;
  }

  private static String letters(String name, boolean capitalsOnly) {
    StringBuilder letters = new StringBuilder();
    Matcher word = WORD.matcher(name);
    for (int taken = 0; taken < MOST && word.find(); ) {
      int letter = word.group().codePointAt(0);
      if (!capitalsOnly || Character.isUpperCase(letter) || Character.isDigit(letter)) {
        letters.appendCodePoint(letter);
        taken++;
      }
    }
    return letters.toString();
  }
}
