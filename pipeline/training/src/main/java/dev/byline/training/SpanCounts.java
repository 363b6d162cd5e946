package dev.byline.training;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts spans that are exactly right, role by role, over whole articles. Not thread-safe. */
final class SpanCounts {

  private final Map<SpanRole, int[]> counts = new EnumMap<>(SpanRole.class);

  SpanCounts() {
    for (SpanRole role : SpanRole.values()) {
      counts.put(role, new int[3]);
    }
  }

  /** Compares the spans found in an article with those an annotator marked. */
  void add(List<GoldAttribution> gold, Tagging tagging) {
    for (SpanRole role : SpanRole.values()) {
      Set<TokenRange> wanted = wanted(gold, role);
      int[] count = counts.get(role);
      count[0] += wanted.size();
      for (TaggedSpan span : tagging.spans()) {
        if (span.role() == role) {
          count[1]++;
          count[2] += wanted.contains(span.tokens()) ? 1 : 0;
        }
      }
    }
  }

  static Set<TokenRange> wanted(List<GoldAttribution> gold, SpanRole role) {
    Set<TokenRange> wanted = new HashSet<>();
    gold.forEach(attribution -> wanted.addAll(attribution.of(role)));
    return wanted;
  }

  /** Harmonic mean of precision and recall. */
  double f1(SpanRole role) {
    int[] count = counts.get(role);
    return count[0] + count[1] == 0 ? 0 : 2.0 * count[2] / (count[0] + count[1]);
  }

  /** Mean over the roles. */
  double mean() {
    return counts.keySet().stream().mapToDouble(this::f1).average().orElse(0);
  }

  @Override
  public String toString() {
    return counts.keySet().stream()
        .map(
            role ->
                String.format(
                    Locale.ROOT,
                    "%s %.1f %%",
                    role.name().toLowerCase(Locale.ROOT),
                    100 * f1(role)))
        .collect(Collectors.joining(", "));
  }
}
