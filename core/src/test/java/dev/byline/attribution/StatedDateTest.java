package dev.byline.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatedDateTest {

  private static final Excerpt WORDS = new Excerpt(new Span(0, 4), "then");

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, DAY, 2024-02-29, 2024-02-29",
    "2024-02-29, WEEK, 2024-02-26, 2024-03-03",
    "2024-02-26, WEEK, 2024-02-26, 2024-03-03",
    "2025-01-01, WEEK, 2024-12-30, 2025-01-05",
    "2024-02-11, MONTH, 2024-02-01, 2024-02-29",
    "2023-02-11, MONTH, 2023-02-01, 2023-02-28",
    "2024-12-31, YEAR, 2024-01-01, 2024-12-31",
  })
  void is_the_period_around_a_day(
      LocalDate day, DatePrecision precision, LocalDate from, LocalDate to) {
    StatedDate date = StatedDate.around(day, precision, WORDS);

    assertThat(date.from()).isEqualTo(from);
    assertThat(date.to()).isEqualTo(to);
  }

  @Test
  void starts_on_the_first_day_of_its_period() {
    LocalDate tuesday = LocalDate.of(2024, 3, 5);

    assertThatThrownBy(() -> new StatedDate(tuesday, DatePrecision.WEEK, WORDS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2024-03-05 is not the first day of a WEEK");
  }

  @ParameterizedTest
  @EnumSource
  void a_period_at_the_ends_of_the_calendar_ends_with_it(DatePrecision precision) {
    StatedDate first = StatedDate.around(LocalDate.MIN, precision, WORDS);
    StatedDate last = StatedDate.around(LocalDate.MAX, precision, WORDS);

    assertThat(first.from()).isEqualTo(LocalDate.MIN);
    assertThat(last.to()).isEqualTo(LocalDate.MAX);
  }

  @Property
  void holds_the_day_and_meets_its_neighbours(
      @ForAll @LongRange(min = -200_000, max = 200_000) long epochDay,
      @ForAll DatePrecision precision) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    StatedDate date = StatedDate.around(day, precision, WORDS);
    StatedDate next = StatedDate.around(date.to().plusDays(1), precision, WORDS);

    assertThat(day).isBetween(date.from(), date.to());
    assertThat(next.from()).isEqualTo(date.to().plusDays(1));
  }
}
