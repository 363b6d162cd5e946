package dev.byline.report;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.entity.Entity;
import dev.byline.entity.Mention;
import dev.byline.report.internal.speech.Legible;
import dev.byline.report.internal.speech.Speaker;
import dev.byline.report.internal.speech.SpeakerBook;
import dev.byline.report.internal.speech.Statements;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who speaks about whom.
 *
 * @param subjects those spoken about most
 * @param rows those who speak about them
 * @param most the highest count
 */
record AboutChart(List<String> subjects, List<Row> rows, int most) {

  private static final int MOST_SUBJECTS = 10;
  private static final int MOST_ROWS = 12;
  private static final int LARGEST = 11;

  /**
   * A speaker.
   *
   * @param speaker who
   * @param counts in how many statements each subject stands
   */
  record Row(Speaker speaker, List<Integer> counts) {}

  /** How large the dot of a count is: its area grows with the count. */
  int radius(int count) {
    return count == 0
        ? 0
        : (int) Math.max(3, Math.round(LARGEST * Math.sqrt((double) count / most)));
  }

  /** For those who hear the page: what the picture shows. */
  String spoken() {
    return "%d sources and the %d they speak about most; the table has each number"
        .formatted(rows.size(), subjects.size());
  }

  /** Collects what is said about whom. */
  static final class Collector {

    private final Map<Speaker, Map<String, Integer>> counts = new LinkedHashMap<>();

    /** Adds an article. */
    void add(Analysis analysis, Statements statements, SpeakerBook book) {
      List<Place> places = new ArrayList<>();
      Set<Mention> within = analysis.namesWithinNames();
      for (Entity entity : analysis.entities()) {
        String subject = Legible.line(book.subject(analysis, entity));
        for (Mention mention : entity.mentions()) {
          if (!within.contains(mention)) {
            places.add(new Place(mention.excerpt().span(), subject));
          }
        }
      }
      places.sort(Comparator.comparing(Place::words));
      for (Claim claim : analysis.claims()) {
        statements
            .statement(claim)
            .speaker()
            .ifPresent(speaker -> add(speaker, subjects(claim, places)));
      }
    }

    private void add(Speaker speaker, Set<String> subjects) {
      for (String subject : subjects) {
        if (!subject.equals(speaker.who().name())) {
          counts.computeIfAbsent(speaker, s -> new HashMap<>()).merge(subject, 1, Integer::sum);
        }
      }
    }

    private static Set<String> subjects(Claim claim, List<Place> places) {
      Set<String> subjects = new LinkedHashSet<>();
      for (Span span : claim.content()) {
        for (int i = firstFrom(places, span.start());
            i < places.size() && places.get(i).words().start() < span.end();
            i++) {
          if (span.contains(places.get(i).words())) {
            subjects.add(places.get(i).subject());
          }
        }
      }
      return subjects;
    }

    private static int firstFrom(List<Place> places, int start) {
      int low = 0;
      int high = places.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (places.get(middle).words().start() < start) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** The chart of all that was added. */
    AboutChart chart() {
      Map<String, Integer> totals = new HashMap<>();
      counts.values().forEach(row -> row.forEach((s, n) -> totals.merge(s, n, Integer::sum)));
      List<String> subjects =
          totals.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Integer>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(MOST_SUBJECTS)
              .map(Map.Entry::getKey)
              .toList();
      List<Row> rows =
          counts.entrySet().stream()
              .map(row -> row(row.getKey(), row.getValue(), subjects))
              .filter(row -> sum(row) > 0)
              .sorted(Comparator.comparingInt(row -> -sum(row)))
              .limit(MOST_ROWS)
              .toList();
      int most =
          rows.stream().flatMap(row -> row.counts().stream()).mapToInt(n -> n).max().orElse(1);
      return new AboutChart(subjects, rows, most);
    }

    private static Row row(Speaker speaker, Map<String, Integer> row, List<String> subjects) {
      return new Row(speaker, subjects.stream().map(s -> row.getOrDefault(s, 0)).toList());
    }

    private static int sum(Row row) {
      return row.counts().stream().mapToInt(Integer::intValue).sum();
    }

    private record Place(Span words, String subject) {}
  }
}
