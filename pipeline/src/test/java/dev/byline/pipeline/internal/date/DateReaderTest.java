package dev.byline.pipeline.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.byline.attribution.DatePrecision;
import dev.byline.attribution.StatedDate;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.AnnotatedTexts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  /** A Wednesday in a leap year. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 6);

  /** The first date of a sentence. */
  private static Optional<StatedDate> read(
      String words, Optional<LocalDate> published, boolean future) {
    AnnotatedText text = AnnotatedTexts.of(words);
    DateReader reader = new DateReader(text, published);
    for (int i = 0; i < text.size(); i++) {
      Optional<DateReader.Found> found = reader.at(i, text.size(), future);
      if (found.isPresent()) {
        return found.map(DateReader.Found::date);
      }
    }
    return Optional.empty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a bare weekday is the latest such day, publication included
        "on Wednesday | 2024-03-06 | DAY | Wednesday",
        "on Tuesday | 2024-03-05 | DAY | Tuesday",
        "on Thursday night | 2024-02-29 | DAY | Thursday",
        "last Wednesday | 2024-02-28 | DAY | last Wednesday",
        "this Monday | 2024-03-04 | DAY | this Monday",
        "next Wednesday | 2024-03-13 | DAY | next Wednesday",
        "on Monday , March 4 | 2024-03-04 | DAY | Monday , March 4",
        "on Friday , March 3 , 2017 | 2017-03-03 | DAY | Friday , March 3 , 2017",
        "today | 2024-03-06 | DAY | today",
        "tonight | 2024-03-06 | DAY | tonight",
        "yesterday | 2024-03-05 | DAY | yesterday",
        "tomorrow | 2024-03-07 | DAY | tomorrow",
        "this morning | 2024-03-06 | DAY | this morning",
        "last night | 2024-03-05 | DAY | last night",
        "earlier this week | 2024-03-04 | WEEK | this week",
        "last week | 2024-02-26 | WEEK | last week",
        "last month | 2024-02-01 | MONTH | last month",
        "this year | 2024-01-01 | YEAR | this year",
        "last year | 2023-01-01 | YEAR | last year",
        "two days ago | 2024-03-04 | DAY | two days ago",
        "a week ago | 2024-02-26 | WEEK | a week ago",
        "six months ago | 2023-09-01 | MONTH | six months ago",
        "20 years ago | 2004-01-01 | YEAR | 20 years ago",
        // a day or month without a year is the latest one
        "on March 6 | 2024-03-06 | DAY | March 6",
        "on March 7 | 2023-03-07 | DAY | March 7",
        "on Nov. 3 | 2023-11-03 | DAY | Nov. 3",
        "on the 3rd of November | 2023-11-03 | DAY | 3rd of November",
        "on 3 January | 2024-01-03 | DAY | 3 January",
        "on Feb. 29 | 2024-02-29 | DAY | Feb. 29",
        "in March | 2024-03-01 | MONTH | March",
        "in April | 2023-04-01 | MONTH | April",
        "last March | 2023-03-01 | MONTH | last March",
        "last February | 2024-02-01 | MONTH | last February",
        "in late May | 2023-05-01 | MONTH | May",
        // with a year
        "on December 31 , 2019 | 2019-12-31 | DAY | December 31 , 2019",
        "on 1 January 2020 | 2020-01-01 | DAY | 1 January 2020",
        "in March 2016 | 2016-03-01 | MONTH | March 2016",
        "in 2015 | 2015-01-01 | YEAR | 2015",
        "on 2021-11-08 | 2021-11-08 | DAY | 2021-11-08",
      })
  void reads_what_has_been(String words, LocalDate from, DatePrecision precision, String excerpt) {
    Optional<StatedDate> date = read(words, Optional.of(PUBLISHED), false);

    assertThat(date.map(StatedDate::from)).contains(from);
    assertThat(date.map(StatedDate::precision)).contains(precision);
    assertThat(date.map(d -> d.excerpt().text())).contains(excerpt);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Wednesday | 2024-03-06",
        "on Tuesday | 2024-03-12",
        "on March 5 | 2025-03-05",
        "on March 6 | 2024-03-06",
        "on Feb. 29 | 2028-02-29",
        "in February | 2025-02-01",
        "in March | 2024-03-01",
        "in April | 2024-04-01",
      })
  void reads_what_is_to_come(String words, LocalDate from) {
    assertThat(read(words, Optional.of(PUBLISHED), true).map(StatedDate::from)).contains(from);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-01, 2020-02-29",
    "2024-02-28, 2020-02-29",
    "2024-02-29, 2024-02-29",
    "1903-03-01, 1896-02-29",
  })
  void a_leap_day_may_be_years_ago(LocalDate published, LocalDate day) {
    assertThat(read("on February 29", Optional.of(published), false).map(StatedDate::from))
        .contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, Sunday, 2023-12-31",
    "2024-01-03, Monday, 2024-01-01",
    "2024-03-01, Thursday, 2024-02-29",
    "2023-03-01, Tuesday, 2023-02-28",
  })
  void a_weekday_may_lie_in_the_month_or_year_before(
      LocalDate published, String weekday, LocalDate day) {
    assertThat(read("on " + weekday, Optional.of(published), false).map(StatedDate::from))
        .contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-31, last month, 2023-12-01",
    "2024-03-31, last month, 2024-02-01",
    "2024-01-01, last week, 2023-12-25",
    "2024-02-29, last year, 2023-01-01",
  })
  void periods_cross_the_edges_of_months_and_years(
      LocalDate published, String words, LocalDate from) {
    assertThat(read(words, Optional.of(published), false).map(StatedDate::from)).contains(from);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on Feb. 30", "on June 31 , 2020", "they may march", "May we", "in 75", "2015 ferries",
        "on 2021-13-08", "the sun sat", "Sat Sun", "last chance", "two boats ago", "March on"
      })
  void leaves_alone_what_is_no_date(String words) {
    assertThat(read(words, Optional.of(PUBLISHED), false)).isEmpty();
  }

  @Test
  void without_a_day_of_publication_only_a_date_with_a_year_is_read() {
    assertThat(read("on Monday", Optional.empty(), false)).isEmpty();
    assertThat(read("last week", Optional.empty(), false)).isEmpty();
    assertThat(read("on Nov. 3", Optional.empty(), false)).isEmpty();
    assertThat(read("in March", Optional.empty(), false)).isEmpty();
    assertThat(read("on Nov. 3 , 2016", Optional.empty(), false).map(StatedDate::from))
        .contains(LocalDate.of(2016, 11, 3));
    assertThat(read("in March 2016", Optional.empty(), false).map(StatedDate::precision))
        .contains(DatePrecision.MONTH);
  }

  @Property
  void a_weekday_is_within_the_week_up_to_publication(
      @ForAll @IntRange(min = -30_000, max = 60_000) int published, @ForAll DayOfWeek day) {
    NewsCalendar calendar = new NewsCalendar(LocalDate.ofEpochDay(published));

    assertThat(calendar.weekday(day, false).getDayOfWeek()).isEqualTo(day);
    assertThat(calendar.weekday(day, false))
        .isBetween(calendar.published().minusDays(6), calendar.published());
    assertThat(calendar.weekday(day, true))
        .isBetween(calendar.published(), calendar.published().plusDays(6));
    assertThat(calendar.lastWeekday(day)).isBefore(calendar.published());
  }

  @Property
  void a_day_without_a_year_is_the_latest_one(
      @ForAll @IntRange(min = -30_000, max = 60_000) int published,
      @ForAll Month month,
      @ForAll @IntRange(min = 1, max = 31) int day) {
    NewsCalendar calendar = new NewsCalendar(LocalDate.ofEpochDay(published));
    Optional<LocalDate> date = calendar.day(month, day, false);

    assertThat(date.isPresent()).isEqualTo(day <= month.maxLength());
    date.ifPresent(
        found -> {
          assertThat(found).isBeforeOrEqualTo(calendar.published());
          assertThat(found.getMonth()).isEqualTo(month);
          assertThat(found.getDayOfMonth()).isEqualTo(day);
          assertThat(NewsCalendar.dayOf(found.getYear() + 1, month, day))
              .satisfies(
                  next -> assertThat(next.filter(d -> !d.isAfter(calendar.published()))).isEmpty());
        });
  }

  private static final String[] EXPRESSIONS = {
    "today",
    "yesterday",
    "tomorrow",
    "tonight",
    "on Monday",
    "last Monday",
    "next Monday",
    "this Sunday",
    "this week",
    "last week",
    "next week",
    "this month",
    "last month",
    "next month",
    "this year",
    "last year",
    "next year",
    "last night",
    "this morning",
    "two days ago",
    "999 weeks ago",
    "999 months ago",
    "999 years ago",
    "on March 3",
    "on Feb. 29",
    "on Feb. 30",
    "3 November",
    "in March",
    "last March",
    "last December",
    "in January",
    "in December",
    "Nov. 3 , 2016",
    "in 2015",
    "in 999999999",
    "2021-11-08",
    "9999-99-99",
    "-999999-01",
    "99999999999999999999 days ago",
    "Monday , March 4"
  };

  /** Odd days come with odd articles: none is the reason for an exception. */
  @Property(tries = 400)
  void any_day_of_publication_is_fine(@ForAll("days") LocalDate published, @ForAll boolean future) {
    for (String words : EXPRESSIONS) {
      read(words, Optional.of(published), future)
          .ifPresent(date -> assertThat(date.to()).isAfterOrEqualTo(date.from()));
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    Arbitrary<Long> any =
        Arbitraries.longs().between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay());
    Arbitrary<Long> early =
        Arbitraries.longs().between(0, 800).map(d -> LocalDate.MIN.toEpochDay() + d);
    Arbitrary<Long> late =
        Arbitraries.longs().between(0, 800).map(d -> LocalDate.MAX.toEpochDay() - d);
    return Arbitraries.oneOf(any, early, late).map(LocalDate::ofEpochDay);
  }

  @Test
  void a_day_that_there_is_not_is_no_date() {
    assertThat(read("yesterday", Optional.of(LocalDate.MIN), false)).isEmpty();
    assertThat(read("tomorrow", Optional.of(LocalDate.MAX), true)).isEmpty();
    assertThat(read("today", Optional.of(LocalDate.MAX), false)).isPresent();
    assertThat(read("yesterday", Optional.of(LocalDate.MAX), false)).isPresent();
  }
}
