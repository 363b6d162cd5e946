package dev.byline.pipeline.internal.date;

import dev.byline.attribution.DatePrecision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What dates mean in an article of a given day. What has happened is dated back, what will happen
 * is dated on: a bare weekday is the latest such day on or before publication or, in the future,
 * the first on or after it; so is a day or month without a year. At the ends of the calendar its
 * methods throw {@link DateTimeException} for days that there are not.
 *
 * @param published the day of publication
 */
record NewsCalendar(LocalDate published) {

  /** Leap days are at most this many years apart. */
  private static final int LEAP_GAP = 8;

  LocalDate weekday(DayOfWeek day, boolean future) {
    return published.with(
        future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  /** 'last Monday' is never the day of publication itself. */
  LocalDate lastWeekday(DayOfWeek day) {
    return published.with(TemporalAdjusters.previous(day));
  }

  LocalDate nextWeekday(DayOfWeek day) {
    return published.with(TemporalAdjusters.next(day));
  }

  /** A day of a month; empty where there never is one, as on February 30. */
  Optional<LocalDate> day(Month month, int day, boolean future) {
    int step = future ? 1 : -1;
    for (int years = 0; years <= LEAP_GAP; years++) {
      Optional<LocalDate> date = dayOf(published.getYear() + step * years, month, day);
      if (date.filter(d -> future ? !d.isBefore(published) : !d.isAfter(published)).isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The day of a year, where there is such a day. */
  static Optional<LocalDate> dayOf(int year, Month month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first day of the latest such month that has begun or, in the future, has not ended. */
  LocalDate month(Month month, boolean future) {
    YearMonth now = YearMonth.from(published);
    YearMonth then = YearMonth.of(published.getYear(), month);
    if (future) {
      return (then.isBefore(now) ? then.plusYears(1) : then).atDay(1);
    }
    return (then.isAfter(now) ? then.minusYears(1) : then).atDay(1);
  }

  /** 'last March' is over. */
  LocalDate lastMonth(Month month) {
    YearMonth now = YearMonth.from(published);
    YearMonth then = YearMonth.of(published.getYear(), month);
    return (then.isBefore(now) ? then : then.minusYears(1)).atDay(1);
  }

  /** So many days, weeks, months or years from the day of publication. */
  LocalDate shifted(DatePrecision unit, long count) {
    return switch (unit) {
      case DAY -> published.plusDays(count);
      case WEEK -> published.plusWeeks(count);
      case MONTH -> published.plusMonths(count);
      case YEAR -> published.plusYears(count);
    };
  }
}
