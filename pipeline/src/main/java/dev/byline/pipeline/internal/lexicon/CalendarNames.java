package dev.byline.pipeline.internal.lexicon;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Days and months as news writes them, by the English names that the Java library has for them, and
 * by the short forms of the usual style books: 'Tues.', 'Sept.'. Words in lower case or not, for
 * whoever asks has seen the capital.
 */
public final class CalendarNames {

  /** Letters of a short form: 'mon.', 'nov.'. */
  private static final int SHORT = 3;

  private static final Map<String, DayOfWeek> DAYS = days();
  private static final Map<String, Month> MONTHS = months();

  private CalendarNames() {}

  /** 'Monday', 'Tues.'; never 'Sat.' or 'Sun.', which end sentences as words. */
  public static Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(DAYS.get(Spelling.lower(word)));
  }

  /** 'November', 'Nov.', 'Nov'. */
  public static Optional<Month> month(String word) {
    String lower = Spelling.lower(word);
    return Optional.ofNullable(
        MONTHS.get(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower));
  }

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      days.put(name, day);
      if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
        days.put(name.substring(0, SHORT) + ".", day);
      }
    }
    days.put("tues.", DayOfWeek.TUESDAY);
    days.put("thurs.", DayOfWeek.THURSDAY);
    return Map.copyOf(days);
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, SHORT), month);
    }
    months.put("sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }
}
