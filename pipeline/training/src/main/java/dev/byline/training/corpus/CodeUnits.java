package dev.byline.training.corpus;

/** Translates offsets that count code points into those of Java. Immutable. */
public final class CodeUnits {

  private final int[] units;

  private CodeUnits(int[] units) {
    this.units = units;
  }

  /** Those of a text. */
  public static CodeUnits of(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < units.length - 1; i++) {
      units[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    units[units.length - 1] = at;
    return new CodeUnits(units);
  }

  /** Where a code point begins, in UTF-16 code units; what lies beyond the text is its end. */
  public int unit(int codePoint) {
    return units[Math.min(codePoint, units.length - 1)];
  }
}
