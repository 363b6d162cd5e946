package dev.byline.text;

/**
 * Half-open range {@code [start, end)} in UTF-16 code units of {@link Article#text()}, exactly as
 * given. A span is never empty, so that everything located in an article has at least one character
 * to point at. Consumers that count Unicode code points convert with {@link
 * String#codePointCount(int, int)}.
 *
 * @param start offset of the first code unit, at least 0
 * @param end offset behind the last code unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException unless {@code 0 <= start < end}
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span [" + start + ", " + end + ") must satisfy 0 <= start < end");
    }
  }

  /** Number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }

  /** Whether {@code other} lies wholly inside this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether this span and {@code other} share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that contains both this span and {@code other}. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Text order: by start, the longer span first where two start together. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
