package dev.byline.report.internal.speech;

import java.util.Locale;

/** Text as a page can hold it. */
public final class Legible {

  /** What stands for a NUL, which no HTML page can hold. */
  private static final char NUL_PICTURE = '\u2400';

  private static final char REPLACEMENT = '\ufffd';

  private Legible() {}

  /**
   * A text with as many code units, in which a picture stands for each NUL and the replacement
   * character for each surrogate without a partner: neither can be written in UTF-8 and read back
   * from HTML. Everything else is as it was.
   */
  public static String text(String text) {
    StringBuilder legible = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      char shown = unit == 0 ? NUL_PICTURE : isAlone(text, i) ? REPLACEMENT : unit;
      if (shown != unit) {
        legible = legible == null ? new StringBuilder(text) : legible;
        legible.setCharAt(i, shown);
      }
    }
    return legible == null ? text : legible.toString();
  }

  /** The same on one line, for names, headlines and labels. */
  public static String line(String text) {
    return text(text).replaceAll("\\s+", " ").strip();
  }

  /** A constant as words: {@code NO_SOURCE} is "no source". */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** So much of a line as there is room for, in code units. */
  public static String shortened(String line, int room) {
    if (line.length() <= room) {
      return line;
    }
    int cut = Character.isHighSurrogate(line.charAt(room - 2)) ? room - 2 : room - 1;
    return line.substring(0, cut).strip() + "…";
  }

  private static boolean isAlone(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(unit)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
