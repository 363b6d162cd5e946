package dev.byline.training.coreference;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts the anaphors whose best candidate, or "none of them", is right. Those near the start of a
 * window are left out, since another window has more of what stands before them. Not thread-safe.
 */
public final class FoundAntecedents {

  /** From this piece of its window on an anaphor is counted. */
  private static final int COUNTED_FROM = 60;

  private final Map<AnaphorKind, int[]> counts = new EnumMap<>(AnaphorKind.class);

  /** The answers of a branch about windows. */
  public static FoundAntecedents of(OnnxModel branch, List<WindowFeatures> windows)
      throws IOException {
    FoundAntecedents scores = new FoundAntecedents();
    for (WindowFeatures window : windows) {
      int length = window.window().length();
      BranchVectors vectors = branch.vectors(window.middle(), length);
      window.window().questions().stream()
          .filter(question -> question.anaphor() >= COUNTED_FROM)
          .forEach(question -> scores.add(question, vectors));
    }
    return scores;
  }

  /** Counts one answer. */
  void add(Question question, BranchVectors vectors) {
    double[] scores = vectors.scores(question.anaphor(), question.candidates());
    int best = Question.best(scores);
    boolean none = vectors.none(question.anaphor()) >= scores[best];
    boolean right = none ? question.right().isEmpty() : question.isRight(best);
    int[] count = counts.computeIfAbsent(question.kind(), unused -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  /** The share that is right and how many there are, by kind. */
  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(
            entry ->
                String.format(
                    Locale.ROOT,
                    "%s %.3f of %d",
                    entry.getKey().name().toLowerCase(Locale.ROOT),
                    (double) entry.getValue()[0] / entry.getValue()[1],
                    entry.getValue()[1]))
        .collect(Collectors.joining(", "));
  }
}
