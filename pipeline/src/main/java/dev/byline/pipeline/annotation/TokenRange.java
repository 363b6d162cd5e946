package dev.byline.pipeline.annotation;

/**
 * Half-open range {@code [start, end)} of token indexes of one {@link AnnotatedText}. May be empty.
 *
 * @param start index of the first token, at least 0
 * @param end index behind the last token, at least {@code start}
 */
public record TokenRange(int start, int end) implements Comparable<TokenRange> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException unless {@code 0 <= start <= end}
   */
  public TokenRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "tokens [" + start + ", " + end + ") must satisfy 0 <= start <= end");
    }
  }

  /** Number of tokens. */
  public int size() {
    return end - start;
  }

  /** Whether there is no token in the range. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the token with this index is in the range. */
  public boolean contains(int token) {
    return start <= token && token < end;
  }

  /** Whether {@code other} lies wholly inside this range. */
  public boolean contains(TokenRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two ranges share a token. */
  public boolean overlaps(TokenRange other) {
    return start < other.end && other.start < end;
  }

  /** Text order: by start, the longer range first where two start together. */
  @Override
  public int compareTo(TokenRange other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
