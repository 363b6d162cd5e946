package dev.byline.examples.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures that were reached before, and how far below them a change may fall. */
public final class Baseline {

  /**
   * A figure to hold.
   *
   * @param lane where it was measured
   * @param figure its name in {@link Figures}
   * @param percent what was reached
   * @param tolerance how many points less is still the same
   */
  public record Line(String lane, String figure, double percent, double tolerance) {}

  private final List<Line> lines;

  private Baseline(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * Reads tab-separated lines: lane, figure, per cent, tolerance. Lines that begin with # are
   * comments.
   *
   * @throws IllegalArgumentException naming a line that is none
   */
  public static Baseline parse(String tsv) {
    List<Line> lines = new ArrayList<>();
    for (String line : tsv.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t");
      if (fields.length != 4) {
        throw new IllegalArgumentException("not a line of a baseline: \"" + line + "\"");
      }
      lines.add(
          new Line(
              fields[0], fields[1], Double.parseDouble(fields[2]), Double.parseDouble(fields[3])));
    }
    return new Baseline(lines);
  }

  /** The figures of one lane. */
  public List<Line> of(String lane) {
    return lines.stream().filter(line -> line.lane().equals(lane)).toList();
  }

  /** A sentence for each figure of a lane that fell, or that is no longer measured. */
  public List<String> fallen(String lane, Map<String, Double> measured) {
    List<String> fallen = new ArrayList<>();
    for (Line line : of(lane)) {
      Double now = measured.get(line.figure());
      if (now == null) {
        fallen.add(lane + " " + line.figure() + " is not in the report");
      } else if (now < line.percent() - line.tolerance()) {
        fallen.add(
            String.format(
                Locale.ROOT,
                "%s %s fell from %.1f to %.1f (tolerance %.1f)",
                lane,
                line.figure(),
                line.percent(),
                now,
                line.tolerance()));
      }
    }
    return fallen;
  }
}
