package dev.byline.pipeline.internal.clean;

import dev.byline.text.Span;
import java.util.Arrays;

/**
 * Maps offsets of a cleaned text back to the text it was made from. Built by walking the source
 * from its start: keep, drop, insert or replace; offsets are never computed by hand. Immutable once
 * built.
 */
public final class Alignment {

  /** For each code unit of the cleaned text, where its source starts and ends. */
  private final int[] sourceStart;

  private final int[] sourceEnd;

  private Alignment(int[] sourceStart, int[] sourceEnd) {
    this.sourceStart = sourceStart;
    this.sourceEnd = sourceEnd;
  }

  /**
   * Where a half-open range of the cleaned text stands in the source: from the first to the last
   * source character that any of its characters was made from.
   *
   * @throws IllegalArgumentException if the range is empty or was made from nothing (inserted)
   * @throws IndexOutOfBoundsException if the range is not inside the cleaned text
   */
  public Span toSource(int start, int end) {
    return new Span(sourceStart[start], sourceEnd[end - 1]);
  }

  /** The alignment of a text with itself. */
  static Alignment identity(int length) {
    int[] starts = new int[length];
    int[] ends = new int[length];
    for (int i = 0; i < length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    return new Alignment(starts, ends);
  }

  /**
   * This alignment carried further: where its source was itself cleaned from another text, the
   * alignment with that other text.
   *
   * @param earlier from this alignment's source back to the text before it
   */
  Alignment onto(Alignment earlier) {
    int[] starts = new int[sourceStart.length];
    int[] ends = new int[sourceStart.length];
    for (int i = 0; i < sourceStart.length; i++) {
      int start = sourceStart[i];
      int end = sourceEnd[i];
      if (start < end) {
        starts[i] = earlier.sourceStart[start];
        ends[i] = earlier.sourceEnd[end - 1];
      } else {
        starts[i] = start == 0 ? 0 : earlier.sourceEnd[start - 1];
        ends[i] = starts[i];
      }
    }
    return new Alignment(starts, ends);
  }

  /** Where the character with this offset of the cleaned text begins in the source. */
  int startInSource(int offset) {
    return sourceStart[offset];
  }

  /** Where the character with this offset of the cleaned text ends in the source. */
  int endInSource(int offset) {
    return sourceEnd[offset];
  }

  /** Whether the first or last character of a non-empty range was made from any of the source. */
  public boolean standsInSource(int start, int end) {
    return sourceEnd[end - 1] > sourceStart[start];
  }

  /** Length of the cleaned text in UTF-16 code units. */
  public int length() {
    return sourceStart.length;
  }

  /** Walks a source text and writes the cleaned one. Not thread-safe. */
  public static final class Builder {
    private final String source;
    private final StringBuilder cleaned = new StringBuilder();

    /** There is room when the first character is written: most steps have nothing to change. */
    private int[] starts = {};

    private int[] ends = {};
    private int position;

    /** Starts at the beginning of {@code source}. */
    public Builder(String source) {
      this.source = source;
    }

    /** Offset in the source up to which it has been kept, dropped or replaced. */
    public int position() {
      return position;
    }

    /** Copies the source up to the offset {@code end}. */
    public Builder keepTo(int end) {
      for (; position < end; position++) {
        write(source.charAt(position), position, position + 1);
      }
      return this;
    }

    /** Leaves out the source up to the offset {@code end}. */
    public Builder dropTo(int end) {
      position = Math.max(position, end);
      return this;
    }

    /** Writes text that stands for the source up to the offset {@code end}. */
    public Builder replaceTo(int end, String replacement) {
      for (int i = 0; i < replacement.length(); i++) {
        write(replacement.charAt(i), position, end);
      }
      return dropTo(end);
    }

    /** Writes text that stands for nothing in the source, such as a missing space. */
    public Builder insert(String text) {
      for (int i = 0; i < text.length(); i++) {
        write(text.charAt(i), position, position);
      }
      return this;
    }

    /** The text written so far. */
    public String text() {
      return cleaned.toString();
    }

    /** The alignment of the text written so far. */
    public Alignment alignment() {
      int length = cleaned.length();
      return new Alignment(Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    private void write(char c, int start, int end) {
      int at = cleaned.length();
      if (at == starts.length) {
        int room = Math.max(source.length() + 16, at * 2);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
      }
      starts[at] = start;
      ends[at] = end;
      cleaned.append(c);
    }
  }
}
