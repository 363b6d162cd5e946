package dev.byline.examples.runner.report;

import java.util.Locale;

/**
 * Text of others, fit for a terminal or a log: whatever could move the cursor, set a title, end a
 * line, or turn the direction of what follows stands there as an escape such as {@code \u001b}.
 * Text without such characters comes back as it is.
 */
public final class Printable {

  private Printable() {}

  /** In one line: line feeds and tabs are escaped too. */
  public static String line(String text) {
    return escape(text, /* spaces= */ false);
  }

  /** Words to be filled into lines: line feeds, tabs and their like become a space. */
  public static String prose(String text) {
    return escape(text, /* spaces= */ true);
  }

  private static String escape(String text, boolean spaces) {
    int first = firstUnsafe(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (!isUnsafe(c)) {
        out.appendCodePoint(c);
      } else if (spaces && isBlank(c)) {
        out.append(' ');
      } else {
        out.append(escaped(c));
      }
    }
    return out.toString();
  }

  private static int firstUnsafe(String text) {
    int i = 0;
    while (i < text.length() && !isUnsafe(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isUnsafe(int c) {
    return Character.isISOControl(c) // C0, DEL, C1
        || c == 0x2028 // line and paragraph separator
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E) // embeddings and overrides of direction
        || (c >= 0x2066 && c <= 0x2069) // isolates
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE); // without a partner
  }

  private static boolean isBlank(int c) {
    return (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static String escaped(int c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format(Locale.ROOT, "\\u%04x", c);
    };
  }

  /** So many of something: "1 article", "2 articles". */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
