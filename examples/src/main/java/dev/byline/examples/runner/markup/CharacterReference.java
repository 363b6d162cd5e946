package dev.byline.examples.runner.markup;

import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * A reference to a character in HTML, such as {@code &amp;}.
 *
 * @param length of the reference
 * @param characters what it stands for, one or two code points
 */
record CharacterReference(int length, String characters) {

  /** More than the longest name has. */
  private static final int LONGEST_NAME = 40;

  /** The reference that begins at an ampersand; empty if that is nothing but an ampersand. */
  static Optional<CharacterReference> at(String html, int ampersand) {
    return html.startsWith("#", ampersand + 1) ? numeric(html, ampersand) : named(html, ampersand);
  }

  private static Optional<CharacterReference> numeric(String html, int ampersand) {
    int first = ampersand + 2;
    boolean hex = html.startsWith("x", first) || html.startsWith("X", first);
    int digits = hex ? first + 1 : first;
    int end = digits;
    while (end < html.length() && isDigit(html.charAt(end), hex)) {
      end++;
    }
    if (end == digits) {
      return Optional.empty();
    }
    String digitsOnly = html.substring(ampersand, end);
    String characters = Parser.unescapeEntities(digitsOnly + ";", /* inAttribute= */ false);
    return Optional.of(new CharacterReference(closed(html, end) - ampersand, characters));
  }

  private static boolean isDigit(char c, boolean hex) {
    return c <= 'f' && Character.digit(c, hex ? 16 : 10) >= 0;
  }

  /** Of names without their semicolon the longest counts that may go without: "&notit" is "¬it". */
  private static Optional<CharacterReference> named(String html, int ampersand) {
    int start = ampersand + 1;
    int end = start;
    while (end < html.length() && end - start < LONGEST_NAME && isOfName(html.charAt(end))) {
      end++;
    }
    String name = html.substring(start, end);
    if (html.startsWith(";", end) && Entities.isNamedEntity(name)) {
      return Optional.of(new CharacterReference(end + 1 - ampersand, Entities.getByName(name)));
    }
    for (int length = name.length(); length > 0; length--) {
      String shorter = name.substring(0, length);
      if (Entities.isBaseNamedEntity(shorter)) {
        return Optional.of(new CharacterReference(1 + length, Entities.getByName(shorter)));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfName(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static int closed(String html, int end) {
    return html.startsWith(";", end) ? end + 1 : end;
  }
}
