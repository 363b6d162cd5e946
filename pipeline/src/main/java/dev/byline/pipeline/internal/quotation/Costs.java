package dev.byline.pipeline.internal.quotation;

/**
 * How much each reading of a mark costs. Of all readings of a paragraph the cheapest is taken. The
 * unit: an oddity that careful typing never shows costs about 2; a mark that means nothing costs 6.
 *
 * <p>No number here is learned: no corpus marks how wrong marks pair. They were set by hand on
 * 2026-11-22 (commits 1c0e51e, 6f611cb, 44d5a72) until the golden cases of {@code quotations.txt}
 * came out right, and those cases are what holds them: {@code mvn test -pl pipeline -am
 * -Dtest=QuotationFinderTest}. Only their order and differences matter.
 */
final class Costs {

  /** More than any reading of a paragraph costs: the reading is ruled out. */
  static final double NEVER = 1000;

  /** A mark that looks the other way. */
  static final double WRONG_WAY = 2;

  /** A quotation directly inside one with like marks. */
  static final double LIKE_IN_LIKE = 2.5;

  /** The same where one pair of marks is straight and the other curly. */
  static final double STRAIGHT_IN_CURLY = 0.7;

  /** A new quotation begins though the last one was not closed. */
  static final double REOPENED = 4;

  /** The same where a reporter's clause follows the words that were not closed. */
  static final double REOPENED_BEHIND_CLAUSE = 1.5;

  /** A closing mark also ends an inner quotation that lost its mark. */
  static final double INNER_UNCLOSED = 4.5;

  /** A single mark closes a double quotation, or the other way round. */
  static final double MISMATCHED = 4.3;

  /** A closing mark whose opening one was lost. */
  static final double UNOPENED = 4.5;

  /** The quotation goes on from the paragraph before without being opened again. */
  static final double CARRIED = 1;

  private Costs() {}

  /** Reading the mark as the beginning of a quotation. */
  static double open(Mark mark) {
    return mark.last()
        ? NEVER
        : mark.glyph().openCost() + openBehind(mark) + openBefore(mark.after());
  }

  /** Reading the mark as the end of a quotation. */
  static double close(Mark mark, Family opened) {
    if (mark.first()) {
      return NEVER;
    }
    double cost = mark.glyph().closeCost(opened) + closeBehind(mark.before());
    cost += Character.isLetterOrDigit(mark.after()) ? 1.2 : isOpening(mark.after()) ? 0.5 : 0;
    return mark.role() == Mark.Apostrophe.POSSESSIVE ? cost + 0.8 : cost;
  }

  /** Reading the mark as an apostrophe, a prime or a slip. */
  static double none(Mark mark) {
    Glyph glyph = mark.glyph();
    if (mark.role() == Mark.Apostrophe.EMPTY) {
      return 0;
    }
    if (glyph.isPrime()) {
      return mark.behindDigit() ? 0.3 : 3;
    }
    return switch (glyph.family()) {
      case GUILLEMET, SINGLE_GUILLEMET -> 3;
      case DOUBLE, LOW -> mark.behindDigit() && glyph != Glyph.LEFT ? 1.5 : 6;
      case SINGLE, LOW_SINGLE -> noneSingle(mark);
    };
  }

  /** Leaving a quotation open at the end of the paragraph. */
  static double unclosed(Mark mark, boolean opensAgain) {
    if (opensAgain) {
      return mark.first() ? 0.3 : 0.5;
    }
    boolean expected = mark.first() || mark.before() == ' ';
    return mark.glyph().isSingle() ? mark.first() ? 4.5 : 6 : expected ? 3 : 4;
  }

  private static double noneSingle(Mark mark) {
    double cost =
        switch (mark.role()) {
          case ELISION -> 0.1;
          case POSSESSIVE -> 1;
          case CLIPPED -> 1.5;
          case UNLIKELY, EMPTY -> mark.glyph() == Glyph.SINGLE_LEFT ? 5 : 4;
        };
    boolean loose = mark.spaceBefore() && mark.spaceAfter();
    boolean feet = mark.behindDigit();
    boolean slip = mark.glyph() == Glyph.BACKTICK || mark.glyph() == Glyph.ACUTE;
    return Math.min(cost, feet ? 1 : loose || slip ? 2 : cost);
  }

  private static double openBehind(Mark mark) {
    char before = mark.before();
    if (before == ' ' || isOpening(before) || isDash(before) || before == '/' || before == '…') {
      return 0;
    }
    if (":,;=".indexOf(before) >= 0) {
      return 1;
    }
    if (".!?".indexOf(before) >= 0) {
      return 1.5;
    }
    return Character.isLetterOrDigit(before) ? 2.5 : 2;
  }

  private static double openBefore(char after) {
    if (after == ' ') {
      return 3.2;
    }
    return ",;:!?)]}".indexOf(after) >= 0 ? 4 : after == '.' ? 1 : 0;
  }

  private static double closeBehind(char before) {
    if (before == ' ') {
      return 1.5;
    }
    if (".,!?…".indexOf(before) >= 0) {
      return 0;
    }
    return isOpening(before) ? 3 : 0.2;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  private static boolean isDash(char c) {
    return c == '—' || c == '–' || c == '-' || c == '―';
  }
}
