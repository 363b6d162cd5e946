package dev.byline.attribution;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Excerpt;
import java.time.LocalDate;

/**
 * A date that an article states, as exactly as it states it: "on Monday" is a day, "last week" a
 * week, "in March" a month.
 *
 * @param from the first day of the period
 * @param precision how long the period is
 * @param excerpt the words that state it
 */
public record StatedDate(LocalDate from, DatePrecision precision, Excerpt excerpt) {

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if {@code from} is not the first day of such a period
   */
  public StatedDate {
    requireNonNull(from, "from");
    requireNonNull(precision, "precision");
    requireNonNull(excerpt, "excerpt");
    if (!precision.firstDay(from).equals(from)) {
      throw new IllegalArgumentException(from + " is not the first day of a " + precision);
    }
  }

  /**
   * The period that holds a day.
   *
   * @param day any day of it
   * @param precision how long it is
   * @param excerpt the words that state it
   */
  public static StatedDate around(LocalDate day, DatePrecision precision, Excerpt excerpt) {
    return new StatedDate(precision.firstDay(day), precision, excerpt);
  }

  /** The last day of the period, which is {@code from} where it is one day. */
  public LocalDate to() {
    return precision.lastDay(from);
  }
}
