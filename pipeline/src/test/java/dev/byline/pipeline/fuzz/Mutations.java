package dev.byline.pipeline.fuzz;

import java.util.Locale;

/** Damage as scraping, typing and malice do it. */
final class Mutations {

  private Mutations() {}

  /** A third of the texts stays as it is; the others are damaged up to six times. */
  static String of(Draws draws, String text) {
    if (draws.oneIn(3)) {
      return text;
    }
    String damaged = text;
    for (int i = draws.between(1, 6); i > 0; i--) {
      damaged = mutate(draws, damaged);
    }
    return damaged;
  }

  private static String mutate(Draws draws, String text) {
    int start = draws.below(text.length() + 1);
    int end = Math.min(text.length(), start + draws.below(draws.oneIn(4) ? 60 : 8));
    String before = text.substring(0, start);
    String part = text.substring(start, end);
    String behind = text.substring(end);
    return switch (draws.below(13)) {
      case 0 -> before + behind;
      case 1 -> before + part + part + behind;
      case 2 -> before + draws.of(Pieces.ODDITIES) + behind;
      case 3 -> before + draws.of(Pieces.ODDITIES) + part + behind;
      case 4 -> before + draws.of(Pieces.MARKS) + part + behind;
      case 5 -> before + draws.of(Pieces.MARKS).repeat(draws.between(1, 5)) + behind;
      case 6 -> before + draws.of(Pieces.DEBRIS) + part + behind;
      case 7 -> before + draws.of(Pieces.BREAKS) + part + behind;
      case 8 -> before + part.replace(" ", "") + behind;
      case 9 -> before + recased(draws, part) + behind;
      case 10 -> otherMarks(draws, text);
      case 11 -> draws.oneIn(2) ? before : part + behind;
      default -> before + draws.anyCodeUnit() + part + behind;
    };
  }

  private static String recased(Draws draws, String part) {
    return draws.oneIn(2) ? part.toUpperCase(Locale.ROOT) : part.toLowerCase(Locale.ROOT);
  }

  /** Every mark of one kind becomes another, as when an editor replaces them all. */
  private static String otherMarks(Draws draws, String text) {
    return text.replace(draws.of(Pieces.MARKS), draws.of(Pieces.MARKS));
  }
}
