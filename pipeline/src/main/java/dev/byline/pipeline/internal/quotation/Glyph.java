package dev.byline.pipeline.internal.quotation;

import java.util.Arrays;
import java.util.Optional;

/** The characters that serve as quotation marks, and how willingly each opens and closes. */
enum Glyph {
  STRAIGHT("\"＂", Family.DOUBLE, 0, 0),
  LEFT("“‟", Family.DOUBLE, 0, Costs.WRONG_WAY),
  RIGHT("”", Family.DOUBLE, Costs.WRONG_WAY, 0),
  BACKTICKS("", Family.DOUBLE, 0, Costs.WRONG_WAY),
  APOSTROPHES("", Family.DOUBLE, 1.5, 0),
  DOUBLE_PRIME("″〃", Family.DOUBLE, Costs.WRONG_WAY, Costs.WRONG_WAY),
  LOW("„", Family.LOW, 0, Costs.NEVER),
  SINGLE_STRAIGHT("'＇", Family.SINGLE, 0.3, 0),
  SINGLE_LEFT("‘‛", Family.SINGLE, 0, Costs.WRONG_WAY),
  SINGLE_RIGHT("’", Family.SINGLE, 2.5, 0),
  BACKTICK("`", Family.SINGLE, 0.3, Costs.WRONG_WAY),
  ACUTE("´", Family.SINGLE, Costs.WRONG_WAY, 0.3),
  PRIME("′", Family.SINGLE, 3, Costs.WRONG_WAY),
  SINGLE_LOW("‚", Family.LOW_SINGLE, 0, Costs.NEVER),
  LEFT_GUILLEMET("«", Family.GUILLEMET, 0, 1.5),
  RIGHT_GUILLEMET("»", Family.GUILLEMET, 1.5, 0),
  LEFT_ANGLE("‹", Family.SINGLE_GUILLEMET, 0, 1.5),
  RIGHT_ANGLE("›", Family.SINGLE_GUILLEMET, 1.5, 0);

  private final String characters;
  private final Family family;
  private final double openCost;
  private final double closeCost;

  Glyph(String characters, Family family, double openCost, double closeCost) {
    this.characters = characters;
    this.family = family;
    this.openCost = openCost;
    this.closeCost = closeCost;
  }

  private static final Glyph[] VALUES = values();

  /** The mark that a character is. */
  static Optional<Glyph> of(char c) {
    if (c < 128 && c != '"' && c != '\'' && c != '`') {
      return Optional.empty();
    }
    return Arrays.stream(VALUES).filter(glyph -> glyph.characters.indexOf(c) >= 0).findFirst();
  }

  /** The mark that two of this mark make when they stand together. */
  Glyph doubled() {
    return switch (this) {
      case SINGLE_STRAIGHT -> APOSTROPHES;
      case SINGLE_LEFT -> LEFT;
      case SINGLE_RIGHT, ACUTE -> RIGHT;
      case BACKTICK -> BACKTICKS;
      case PRIME -> DOUBLE_PRIME;
      case SINGLE_LOW -> LOW;
      default -> this;
    };
  }

  Family family() {
    return family;
  }

  boolean isSingle() {
    return family.isSingle();
  }

  /** Whether the mark looks the same at both ends, as typewriters have it. */
  boolean isStraight() {
    return this == STRAIGHT
        || this == SINGLE_STRAIGHT
        || this == APOSTROPHES
        || this == BACKTICKS
        || this == BACKTICK;
  }

  boolean isPrime() {
    return this == PRIME || this == DOUBLE_PRIME;
  }

  double openCost() {
    return openCost;
  }

  /** What it costs to read this mark as the end of a quotation that the family's mark opened. */
  double closeCost(Family opened) {
    if (opened == Family.LOW && family == Family.DOUBLE
        || opened == Family.LOW_SINGLE && family == Family.SINGLE) {
      return isPrime() ? Costs.WRONG_WAY : 0;
    }
    return opened == family ? closeCost : Costs.NEVER;
  }
}
