package dev.byline.attribution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How exactly an article dates something. */
public enum DatePrecision {
  /** One day. */
  DAY,
  /** Seven days from Monday to Sunday, as in ISO 8601. */
  WEEK,
  /** One month. */
  MONTH,
  /** One year. */
  YEAR;

  /** The first day of the period that holds a day. */
  public LocalDate firstDay(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The last day of the period that holds a day. */
  public LocalDate lastDay(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
      case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
    };
  }
}
