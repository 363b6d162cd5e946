package dev.byline.report;

import dev.byline.newsroom.audit.AuditEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where in the articles words of sources stand, from the first line to the last.
 *
 * @param columns one for each twelfth of an article that has words
 * @param thirds how many percent of the words stand in each third
 */
record PositionPicture(List<Column> columns, List<Integer> thirds) {

  /** Twelfths: fine enough to show a lead, and each third is four of them. */
  private static final int COLUMNS = 12;

  private static final int STEP = 100;
  private static final int HIGHEST = 100;

  /** However little is in a twelfth, it is seen to be there. */
  private static final int LOWEST = 6;

  /**
   * A column.
   *
   * @param x where it begins
   * @param height how high it is, in percent of the highest
   */
  record Column(int x, int height) {}

  static PositionPicture of(List<AuditEntry> entries) {
    int[] words = new int[COLUMNS];
    for (AuditEntry entry : entries) {
      words[Math.min(COLUMNS - 1, (int) (entry.position() * COLUMNS))] += entry.words();
    }
    int most = Math.max(1, Arrays.stream(words).max().orElse(1));
    List<Column> columns = new ArrayList<>();
    int[] thirds = new int[3];
    for (int i = 0; i < COLUMNS; i++) {
      thirds[i * thirds.length / COLUMNS] += words[i];
      if (words[i] > 0) {
        int height = (int) Math.round((double) HIGHEST * words[i] / most);
        columns.add(new Column(i * STEP, Math.max(LOWEST, height)));
      }
    }
    return new PositionPicture(List.copyOf(columns), percents(thirds));
  }

  /** Rounded so that they are 100 together. */
  private static List<Integer> percents(int[] parts) {
    int all = Math.max(1, Arrays.stream(parts).sum());
    List<Integer> percents = new ArrayList<>();
    int before = 0;
    int shown = 0;
    for (int part : parts) {
      before += part;
      int until = (int) Math.round(100.0 * before / all);
      percents.add(until - shown);
      shown = until;
    }
    return List.copyOf(percents);
  }

  /** For those who hear the page: what the picture shows. */
  String spoken() {
    return "first third %d %%, middle third %d %%, last third %d %%"
        .formatted(thirds.get(0), thirds.get(1), thirds.get(2));
  }
}
