package dev.byline.pipeline.internal.quotation;

import dev.byline.pipeline.internal.quotation.Quotation.Style;

/** Marks that pair with each other, told by the opening one. */
enum Family {
  DOUBLE,
  LOW,
  SINGLE,
  LOW_SINGLE,
  GUILLEMET,
  SINGLE_GUILLEMET;

  Style style() {
    return switch (this) {
      case DOUBLE -> Style.DOUBLE;
      case SINGLE -> Style.SINGLE;
      case LOW, LOW_SINGLE -> Style.LOW;
      case GUILLEMET, SINGLE_GUILLEMET -> Style.GUILLEMET;
    };
  }

  boolean isSingle() {
    return this == SINGLE || this == LOW_SINGLE;
  }

  /** Whether a writer would not nest one in the other directly. */
  boolean isLike(Family other) {
    return this == other
        || (this == DOUBLE || this == LOW) && (other == DOUBLE || other == LOW)
        || isSingle() && other.isSingle();
  }
}
