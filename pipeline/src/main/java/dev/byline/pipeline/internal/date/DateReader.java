package dev.byline.pipeline.internal.date;

import dev.byline.attribution.DatePrecision;
import dev.byline.attribution.StatedDate;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a date that starts at a token. The expressions are a closed set: weekdays with or without
 * 'last' and 'next'; 'today', 'tonight', 'yesterday', 'tomorrow', 'this morning'; 'this', 'last'
 * and 'next' week, month and year; 'two days ago'; days of months, months and years, with and
 * without a year, and ISO dates. Without a day of publication only dates with a year are read.
 */
final class DateReader {

  /**
   * A date and its tokens.
   *
   * @param tokens the words of the date
   * @param date what they mean
   */
  record Found(TokenRange tokens, StatedDate date) {}

  private final AnnotatedText text;
  private final Optional<NewsCalendar> calendar;

  DateReader(AnnotatedText text, Optional<LocalDate> published) {
    this.text = text;
    this.calendar = published.map(NewsCalendar::new);
  }

  /**
   * The date that starts at a token. Empty, too, where it would lie before or behind all days that
   * {@link LocalDate} knows, as "yesterday" of {@link LocalDate#MIN} does.
   *
   * @param end behind the last token that may belong to it
   * @param future whether it is about what is to come
   */
  Optional<Found> at(int i, int end, boolean future) {
    try {
      return iso(i)
          .or(() -> monthFirst(i, end, future))
          .or(() -> dayFirst(i, end, future))
          .or(() -> year(i))
          .or(() -> calendar.flatMap(c -> relative(i, end, future, c)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * A date with its tokens.
   *
   * @throws DateTimeException if its period has a day that there is not
   */
  private Optional<Found> found(int start, int end, LocalDate day, DatePrecision precision) {
    precision.lastDay(day);
    TokenRange tokens = new TokenRange(start, end);
    return Optional.of(new Found(tokens, StatedDate.around(day, precision, text.excerpt(tokens))));
  }

  /** '2021-11-08'. */
  private Optional<Found> iso(int i) {
    String word = text.token(i).text();
    if (word.length() != 10 || word.charAt(4) != '-' || word.charAt(7) != '-') {
      return Optional.empty();
    }
    try {
      return found(i, i + 1, LocalDate.parse(word), DatePrecision.DAY);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** 'Nov. 3', 'November 3, 2016', 'November 2016', 'in March', 'last March'. */
  private Optional<Found> monthFirst(int i, int end, boolean future) {
    Optional<Month> month = CalendarWords.month(text.token(i));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = i + 1;
    OptionalInt day = next < end ? CalendarWords.day(text.token(next)) : OptionalInt.empty();
    if (day.isPresent()) {
      return dayOfMonth(i, next + 1, end, month.get(), day.getAsInt(), future);
    }
    OptionalInt year = next < end ? CalendarWords.year(text.token(next)) : OptionalInt.empty();
    if (year.isPresent()) {
      LocalDate first = LocalDate.of(year.getAsInt(), month.get(), 1);
      return found(i, next + 1, first, DatePrecision.MONTH);
    }
    return calendar.flatMap(c -> bareMonth(i, month.get(), future, c));
  }

  /** May and March are words too: a bare month needs 'in', 'last' or the like before it. */
  private Optional<Found> bareMonth(int i, Month month, boolean future, NewsCalendar c) {
    if (i == 0 || !text.token(i - 1).isWord("in", "last", "this", "early", "late", "mid")) {
      return Optional.empty();
    }
    boolean last = text.token(i - 1).isWord("last");
    LocalDate first = last ? c.lastMonth(month) : c.month(month, future);
    return found(last ? i - 1 : i, i + 1, first, DatePrecision.MONTH);
  }

  /** '3 November 2016', '3 November', 'the 3rd of November'. */
  private Optional<Found> dayFirst(int i, int end, boolean future) {
    OptionalInt day = CalendarWords.day(text.token(i));
    int at = i + 1;
    if (at < end && text.token(at).isWord("of")) {
      at++;
    }
    Optional<Month> month =
        day.isPresent() && at < end ? CalendarWords.month(text.token(at)) : Optional.empty();
    int behind = at + 1;
    return month.flatMap(m -> dayOfMonth(i, behind, end, m, day.getAsInt(), future));
  }

  private Optional<Found> dayOfMonth(
      int start, int behind, int end, Month month, int day, boolean future) {
    int at = behind < end && text.token(behind).isWord(",") ? behind + 1 : behind;
    OptionalInt year = at < end ? CalendarWords.year(text.token(at)) : OptionalInt.empty();
    if (year.isPresent()) {
      return NewsCalendar.dayOf(year.getAsInt(), month, day)
          .flatMap(date -> found(start, at + 1, date, DatePrecision.DAY));
    }
    return calendar
        .flatMap(c -> c.day(month, day, future))
        .flatMap(date -> found(start, behind, date, DatePrecision.DAY));
  }

  /** 'in 2015'. */
  private Optional<Found> year(int i) {
    OptionalInt year = CalendarWords.year(text.token(i));
    boolean stated = i > 0 && text.token(i - 1).isWord("in", "early", "late", "mid");
    return stated && year.isPresent()
        ? found(i, i + 1, LocalDate.of(year.getAsInt(), 1, 1), DatePrecision.YEAR)
        : Optional.empty();
  }

  private Optional<Found> relative(int i, int end, boolean future, NewsCalendar c) {
    Token token = text.token(i);
    Optional<DayOfWeek> weekday = CalendarWords.weekday(token);
    if (weekday.isPresent()) {
      return weekday(i, end, weekday.get(), future, c);
    }
    LocalDate today = c.published();
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "today", "tonight" -> found(i, i + 1, today, DatePrecision.DAY);
      case "yesterday" -> found(i, i + 1, today.minusDays(1), DatePrecision.DAY);
      case "tomorrow" -> found(i, i + 1, today.plusDays(1), DatePrecision.DAY);
      case "this", "last", "next" -> period(i, end, c);
      default -> ago(i, end, c);
    };
  }

  /** With the date behind it: 'Monday, Nov. 3'. The date counts: it says the year. */
  private Optional<Found> weekday(int i, int end, DayOfWeek day, boolean future, NewsCalendar c) {
    int at = i + 1 < end && text.token(i + 1).isWord(",") ? i + 2 : i + 1;
    if (at < end) {
      Optional<Found> date = monthFirst(at, end, future).or(() -> dayFirst(at, end, future));
      if (date.filter(d -> d.date().precision() == DatePrecision.DAY).isPresent()) {
        return found(i, date.get().tokens().end(), date.get().date().from(), DatePrecision.DAY);
      }
    }
    return found(i, i + 1, c.weekday(day, future), DatePrecision.DAY);
  }

  /** 'this morning', 'last week', 'next Monday', 'this year'. */
  private Optional<Found> period(int i, int end, NewsCalendar c) {
    if (i + 1 >= end) {
      return Optional.empty();
    }
    Token next = text.token(i + 1);
    boolean last = text.token(i).isWord("last");
    boolean coming = text.token(i).isWord("next");
    Optional<DayOfWeek> weekday = CalendarWords.weekday(next);
    if (weekday.isPresent()) {
      LocalDate day =
          last
              ? c.lastWeekday(weekday.get())
              : coming ? c.nextWeekday(weekday.get()) : c.weekday(weekday.get(), false);
      return found(i, i + 2, day, DatePrecision.DAY);
    }
    Optional<Month> month = last ? CalendarWords.month(next) : Optional.empty();
    if (month.isPresent()) {
      return found(i, i + 2, c.lastMonth(month.get()), DatePrecision.MONTH);
    }
    if (next.isWord("morning", "afternoon", "evening") && !last && !coming) {
      return found(i, i + 2, c.published(), DatePrecision.DAY);
    }
    if (next.isWord("night") && last) {
      return found(i, i + 2, c.published().minusDays(1), DatePrecision.DAY);
    }
    return unit(next)
        .filter(unit -> unit != DatePrecision.DAY)
        .flatMap(unit -> found(i, i + 2, c.shifted(unit, last ? -1 : coming ? 1 : 0), unit));
  }

  /** 'two days ago', 'a week ago'. */
  private Optional<Found> ago(int i, int end, NewsCalendar c) {
    if (i + 2 >= end || !text.token(i + 2).isWord("ago")) {
      return Optional.empty();
    }
    OptionalInt count = CalendarWords.count(text.token(i));
    return count.isEmpty()
        ? Optional.empty()
        : unit(text.token(i + 1))
            .flatMap(unit -> found(i, i + 3, c.shifted(unit, -count.getAsInt()), unit));
  }

  private static Optional<DatePrecision> unit(Token token) {
    return Optional.ofNullable(
        switch (token.text().toLowerCase(Locale.ROOT)) {
          case "day", "days" -> DatePrecision.DAY;
          case "week", "weeks" -> DatePrecision.WEEK;
          case "month", "months" -> DatePrecision.MONTH;
          case "year", "years" -> DatePrecision.YEAR;
          default -> null;
        });
  }
}
