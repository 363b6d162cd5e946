package dev.byline.text;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Spans as offsets that are written for others, in the unit that they count, there and back.
 * Immutable.
 */
public final class Offsets {

  private final OffsetUnit unit;
  private final Optional<CodePoints> codePoints;

  private Offsets(OffsetUnit unit, Optional<CodePoints> codePoints) {
    this.unit = unit;
    this.codePoints = codePoints;
  }

  /** Into this text, in this unit. */
  public static Offsets of(String text, OffsetUnit unit) {
    requireNonNull(text, "text");
    requireNonNull(unit, "unit");
    return new Offsets(
        unit, unit == OffsetUnit.CODE_POINTS ? Optional.of(CodePoints.of(text)) : Optional.empty());
  }

  /** What they count. */
  public OffsetUnit unit() {
    return unit;
  }

  /** Where a span begins. */
  public int start(Span span) {
    return codePoints.map(points -> points.start(span)).orElseGet(span::start);
  }

  /** Where a span ends; the offset behind its last character. */
  public int end(Span span) {
    return codePoints.map(points -> points.end(span)).orElseGet(span::end);
  }

  /**
   * An offset of the text in this unit; one within a code point is that behind it.
   *
   * @param codeUnit an offset in UTF-16 code units
   * @throws IndexOutOfBoundsException if it lies behind the text
   */
  public int of(int codeUnit) {
    return codePoints
        .map(points -> codeUnit == 0 ? 0 : points.end(new Span(codeUnit - 1, codeUnit)))
        .orElse(codeUnit);
  }

  /**
   * An offset in this unit, as it was written, in UTF-16 code units.
   *
   * @throws IndexOutOfBoundsException if it lies behind the text
   */
  public int codeUnit(int offset) {
    return codePoints.map(points -> points.unit(offset)).orElse(offset);
  }
}
