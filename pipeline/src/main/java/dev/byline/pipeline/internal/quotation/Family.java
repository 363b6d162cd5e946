package dev.byline.pipeline.internal.quotation;

import dev.byline.pipeline.internal.quotation.Quotation.Style;

/** Marks that pair with each other, told by the opening one. */
enum Family {
  DOUBLE(Style.DOUBLE),
  LOW(Style.LOW),
  SINGLE(Style.SINGLE),
  LOW_SINGLE(Style.LOW),
  GUILLEMET(Style.GUILLEMET),
  SINGLE_GUILLEMET(Style.GUILLEMET);

  private final Style style;

  Family(Style style) {
    this.style = style;
  }

  Style style() {
    return style;
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
