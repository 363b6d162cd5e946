package dev.byline.report;

import dev.byline.analysis.Analysis;
import dev.byline.newsroom.audit.Audit;
import dev.byline.newsroom.audit.AuditDimension;
import dev.byline.newsroom.audit.AuditEntry;
import dev.byline.report.internal.speech.ArticleRef;
import dev.byline.report.internal.speech.Legible;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The audit of the articles: where in them sources get a word, and how much by outlet, month and
 * article. The numbers are those of {@link Audit}.
 *
 * @param places where in the articles: all, by naming, by gender
 * @param groups by outlet, by month, by article; of each only if there are several
 */
record AuditChart(List<Place> places, List<Group> groups) {

  private static final int MOST_ROWS = 24;
  private static final String UNKNOWN = "";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  /** What those of a kind are called here, in this order; others have no row. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind(AuditDimension.NAMED, "named", "With a name"),
          new Kind(AuditDimension.NAMED, "described only", "Described only"),
          new Kind(AuditDimension.NAMED, "anonymous", "Name withheld"),
          new Kind(AuditDimension.GENDER, "female", "Women"),
          new Kind(AuditDimension.GENDER, "male", "Men"));

  private record Kind(AuditDimension dimension, String value, String label) {

    boolean holds(AuditEntry entry) {
      return dimension.of(entry).filter(value::equals).isPresent();
    }
  }

  /**
   * Where sources of a kind get a word.
   *
   * @param label the kind
   * @param words how many
   * @param position where
   */
  record Place(String label, int words, PositionPicture position) {

    static Place of(String label, List<AuditEntry> entries) {
      return new Place(label, AuditChart.words(entries), PositionPicture.of(entries));
    }
  }

  /**
   * Rows that cut the same words in one way.
   *
   * @param title by what
   * @param rows in their order
   * @param others how many more there are, which have no row
   */
  record Group(String title, List<Row> rows, int others) {}

  /**
   * What an outlet, a month or an article has.
   *
   * @param label which
   * @param link where it stands, if it is an article
   * @param counts how much it has
   * @param quoted how long the part of its bar for words in quotation marks is, in thousandths
   * @param reported how long the part for the others is
   * @param position where in the articles
   */
  record Row(
      String label,
      Optional<String> link,
      Counts counts,
      int quoted,
      int reported,
      PositionPicture position) {}

  /**
   * How much there is.
   *
   * @param articles in how many articles
   * @param quotations how many quotations
   * @param words how many words
   * @param nameless how many percent of these are of sources whose name is withheld
   */
  record Counts(int articles, int quotations, int words, int nameless) {

    static Counts of(List<AuditEntry> entries) {
      int words = AuditChart.words(entries);
      int nameless = AuditChart.words(entries.stream().filter(AuditEntry::anonymous).toList());
      return new Counts(
          (int) entries.stream().map(AuditEntry::article).distinct().count(),
          entries.stream().mapToInt(AuditEntry::quotations).sum(),
          words,
          (int) Math.round(100.0 * nameless / Math.max(1, words)));
    }
  }

  /** Whether nobody has a word. */
  boolean isEmpty() {
    return places.isEmpty();
  }

  /**
   * The chart of some results.
   *
   * @param refs where their articles stand, by id, in the order of the page
   */
  static AuditChart of(List<Analysis> analyses, Map<String, ArticleRef> refs) {
    List<AuditEntry> entries =
        Audit.of(analyses).entries().stream().filter(entry -> entry.words() > 0).toList();
    if (entries.isEmpty()) {
      return new AuditChart(List.of(), List.of());
    }
    List<Group> groups = new ArrayList<>();
    add(groups, "By outlet", outlets(entries));
    add(groups, "By month", months(entries));
    add(groups, "By article", articles(entries, refs));
    return new AuditChart(places(entries), List.copyOf(groups));
  }

  private static List<Place> places(List<AuditEntry> entries) {
    List<Place> places = new ArrayList<>();
    places.add(Place.of("All sources", entries));
    for (Kind kind : KINDS) {
      List<AuditEntry> some = entries.stream().filter(kind::holds).toList();
      if (!some.isEmpty()) {
        places.add(Place.of(kind.label(), some));
      }
    }
    return List.copyOf(places);
  }

  private static Map<String, List<AuditEntry>> by(
      AuditDimension dimension, List<AuditEntry> entries) {
    Map<String, List<AuditEntry>> groups = new LinkedHashMap<>();
    for (AuditEntry entry : entries) {
      groups
          .computeIfAbsent(dimension.of(entry).orElse(UNKNOWN), key -> new ArrayList<>())
          .add(entry);
    }
    return groups;
  }

  /** Those with most words first. */
  private static List<Row> outlets(List<AuditEntry> entries) {
    return rows(
        AuditDimension.OUTLET,
        entries,
        Comparator.<Map.Entry<String, List<AuditEntry>>>comparingInt(one -> -words(one.getValue()))
            .thenComparing(Map.Entry::getKey),
        key -> key.equals(UNKNOWN) ? "outlet not known" : key);
  }

  /** As time goes on. */
  private static List<Row> months(List<AuditEntry> entries) {
    return rows(
        AuditDimension.MONTH,
        entries,
        Map.Entry.comparingByKey(),
        key -> key.equals(UNKNOWN) ? "month not known" : YearMonth.parse(key).format(MONTH));
  }

  /** A row for each value, in an order, but what is not known last. */
  private static List<Row> rows(
      AuditDimension dimension,
      List<AuditEntry> entries,
      Comparator<Map.Entry<String, List<AuditEntry>>> order,
      UnaryOperator<String> label) {
    return rows(
        by(dimension, entries).entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, List<AuditEntry>>, Boolean>comparing(
                        one -> one.getKey().equals(UNKNOWN))
                    .thenComparing(order))
            .map(one -> new Named(label.apply(one.getKey()), Optional.empty(), one.getValue()))
            .toList());
  }

  private static List<Row> articles(List<AuditEntry> entries, Map<String, ArticleRef> refs) {
    Map<String, List<AuditEntry>> groups = by(AuditDimension.ARTICLE, entries);
    return rows(
        refs.entrySet().stream()
            .filter(ref -> groups.containsKey(ref.getKey()))
            .map(
                ref ->
                    new Named(
                        ref.getValue().label(),
                        Optional.of(ref.getValue().link()),
                        groups.getOrDefault(ref.getKey(), List.of())))
            .toList());
  }

  private record Named(String label, Optional<String> link, List<AuditEntry> entries) {}

  private static List<Row> rows(List<Named> groups) {
    int longest = groups.stream().mapToInt(group -> words(group.entries())).max().orElse(1);
    List<Row> rows = new ArrayList<>();
    for (Named group : groups) {
      List<AuditEntry> entries = group.entries();
      int quoted = entries.stream().mapToInt(AuditEntry::quotedWords).sum();
      rows.add(
          new Row(
              Legible.line(group.label()),
              group.link(),
              Counts.of(entries),
              (int) (1000L * quoted / longest),
              (int) (1000L * (words(entries) - quoted) / longest),
              PositionPicture.of(entries)));
    }
    return rows;
  }

  /** One row alone says what the whole says. */
  private static void add(List<Group> groups, String title, List<Row> rows) {
    if (rows.size() > 1) {
      List<Row> shown = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
      groups.add(new Group(title, List.copyOf(shown), rows.size() - shown.size()));
    }
  }

  private static int words(List<AuditEntry> entries) {
    return entries.stream().mapToInt(AuditEntry::words).sum();
  }
}
