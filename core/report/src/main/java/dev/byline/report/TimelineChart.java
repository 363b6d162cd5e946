package dev.byline.report;

import dev.byline.attribution.StatedDate;
import dev.byline.report.internal.speech.ArticleRef;
import dev.byline.report.internal.speech.StatementView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When articles appeared and when, by their own words, something was said.
 *
 * @param days those on which something is, in order
 * @param ticks the dates below the axis
 */
record TimelineChart(List<Day> days, List<Tick> ticks) {

  /** Where the axis begins and how long it is, in units of the drawing. */
  private static final int LEFT = 40;

  private static final int LENGTH = 640;
  private static final int LOWEST_DOT = 146;
  private static final int DOT_STEP = 12;
  private static final int MOST_TICKS = 6;

  /** More dots above each other would leave the drawing. */
  static final int MOST_DOTS = 12;

  /**
   * A day.
   *
   * @param date which
   * @param x where it is on the axis
   * @param articles that appeared
   * @param published how many statements stand in those
   * @param said statements that the articles date to this day, or to a period that begins with it
   */
  record Day(
      LocalDate date, int x, List<ArticleRef> articles, int published, List<StatementView> said) {

    /** Half the side of the square for what appeared: its area grows with the statements. */
    int half() {
      return (int) Math.min(18, 3 + Math.round(1.5 * Math.sqrt(published)));
    }
  }

  /**
   * A statement in the picture.
   *
   * @param statement which
   * @param y how high
   */
  record Dot(StatementView statement, int y) {}

  /**
   * A date below the axis.
   *
   * @param x where
   * @param label the date
   */
  record Tick(int x, String label) {}

  /** Whether there is nothing to show: one day is no timeline. */
  boolean isEmpty() {
    return days.size() < 2;
  }

  /** Those of a day for which there is room above it. */
  List<Dot> dots(Day day) {
    List<Dot> dots = new ArrayList<>();
    for (StatementView statement : day.said().subList(0, Math.min(MOST_DOTS, day.said().size()))) {
      dots.add(new Dot(statement, LOWEST_DOT - DOT_STEP * dots.size()));
    }
    return dots;
  }

  /** Where the drawing begins: above the highest dot. */
  int top() {
    int most = days.stream().mapToInt(day -> day.said().size()).max().orElse(0);
    return LOWEST_DOT - DOT_STEP * Math.min(MOST_DOTS, most) - DOT_STEP;
  }

  /** For those who hear the page: what the picture shows. */
  String spoken() {
    int articles = days.stream().mapToInt(day -> day.articles().size()).sum();
    int dated = days.stream().mapToInt(day -> day.said().size()).sum();
    String first = days.get(0).date().toString();
    String last = days.get(days.size() - 1).date().toString();
    return "Timeline from %s to %s: %d dated articles, %d dated statements; the table has each"
        .formatted(first, last, articles, dated);
  }

  /** Collects what is dated. */
  static final class Collector {

    private final TreeMap<LocalDate, List<ArticleRef>> articles = new TreeMap<>();
    private final TreeMap<LocalDate, Integer> published = new TreeMap<>();
    private final TreeMap<LocalDate, List<StatementView>> said = new TreeMap<>();

    /** Adds an article that appeared on a known day, and how many statements are in it. */
    void add(ArticleRef article, LocalDate day, int statements) {
      articles.computeIfAbsent(day, d -> new ArrayList<>()).add(article);
      published.merge(day, statements, Integer::sum);
    }

    /** Adds a statement that the article dates. */
    void add(StatementView statement, StatedDate date) {
      said.computeIfAbsent(date.from(), d -> new ArrayList<>()).add(statement);
    }

    /** The chart of all that was added. */
    TimelineChart chart() {
      TreeSet<LocalDate> dates = new TreeSet<>(articles.keySet());
      dates.addAll(said.keySet());
      if (dates.isEmpty()) {
        return new TimelineChart(List.of(), List.of());
      }
      LocalDate first = dates.first();
      long length = Math.max(1, ChronoUnit.DAYS.between(first, dates.last()));
      List<Day> days = new ArrayList<>();
      for (LocalDate date : dates) {
        days.add(
            new Day(
                date,
                x(ChronoUnit.DAYS.between(first, date), length),
                List.copyOf(articles.getOrDefault(date, List.of())),
                published.getOrDefault(date, 0),
                List.copyOf(said.getOrDefault(date, List.of()))));
      }
      return new TimelineChart(days, ticks(first, dates.size() == 1 ? 0 : length));
    }

    private static List<Tick> ticks(LocalDate first, long length) {
      List<Tick> ticks = new ArrayList<>();
      long count = Math.min(MOST_TICKS, length + 1);
      for (long i = 0; i < count; i++) {
        long day = count == 1 ? 0 : length * i / (count - 1);
        ticks.add(new Tick(x(day, Math.max(1, length)), first.plusDays(day).toString()));
      }
      return ticks;
    }

    private static int x(long day, long length) {
      return LEFT + (int) (LENGTH * day / length);
    }
  }
}
