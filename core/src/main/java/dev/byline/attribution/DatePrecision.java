package dev.byline.attribution;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How exactly an article dates something. A period that would run beyond the days that {@link
 * LocalDate} knows ends with the first or last of them.
 */
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
      case WEEK -> day.minusDays(Math.min(day.getDayOfWeek().getValue() - 1, daysBefore(day)));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The last day of the period that holds a day. */
  public LocalDate lastDay(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.plusDays(Math.min(7 - day.getDayOfWeek().getValue(), daysBehind(day)));
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
      case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
    };
  }

  private static long daysBefore(LocalDate day) {
    return day.toEpochDay() - LocalDate.MIN.toEpochDay();
  }

  private static long daysBehind(LocalDate day) {
    return LocalDate.MAX.toEpochDay() - day.toEpochDay();
  }
}
