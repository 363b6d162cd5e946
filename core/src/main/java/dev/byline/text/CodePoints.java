package dev.byline.text;

import static java.util.Objects.requireNonNull;

import java.util.Objects;

/**
 * Offsets into a text as other languages and formats count them, in Unicode code points and not in
 * UTF-16 code units, there and back. A surrogate without a partner counts as one. Immutable.
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

  /** How many code points the text has. */
  public int count() {
    return before[before.length - 1];
  }

  /**
   * Where a code point begins, in UTF-16 code units; behind the last one the text ends.
   *
   * @param codePoint how many code points stand before it, 0 to {@link #count()}
   * @throws IndexOutOfBoundsException if there are not so many
   */
  public int unit(int codePoint) {
    Objects.checkIndex(codePoint, count() + 1);
    int low = 0;
    int high = before.length - 1;
    // the last code unit before which so many begin: a pair's second unit has the number too
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (before[middle] <= codePoint) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
