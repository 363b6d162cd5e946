package dev.byline.text;

import static java.util.Objects.requireNonNull;

/**
 * Offsets into a text as other languages and formats count them: in Unicode code points and not in
 * UTF-16 code units. A surrogate without a partner counts as one. Immutable.
 */
public final class CodePoints {

  /** For each code unit, and the end, how many code points begin before it. */
  private final int[] before;

  private CodePoints(int[] before) {
    this.before = before;
  }

  /** Counts a text. */
  public static CodePoints of(String text) {
    int[] before = new int[requireNonNull(text, "text").length() + 1];
    int count = 0;
    int unit = 0;
    while (unit < text.length()) {
      int behind = unit + Character.charCount(text.codePointAt(unit));
      count++;
      while (unit < behind) {
        before[++unit] = count;
      }
    }
    return new CodePoints(before);
  }

  /**
   * Where a span begins, in code points; a span that begins within one begins before it.
   *
   * @throws IndexOutOfBoundsException if the span lies behind the text
   */
  public int start(Span span) {
    int start = before[span.start()];
    // the second unit of a pair has the same number as what comes behind the pair
    return start == before[span.start() + 1] ? start - 1 : start;
  }

  /**
   * Where a span ends, in code points; a span that ends within one ends behind it.
   *
   * @throws IndexOutOfBoundsException if the span ends behind the text
   */
  public int end(Span span) {
    return before[span.end()];
  }
}
