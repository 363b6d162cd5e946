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

/**
 * Counts spans that are exactly right, and those that share at least half of their words with a
 * right one (Dice), role by role, over whole articles. Not thread-safe.
 */
final class SpanCounts {

  private final Map<SpanRole, int[]> counts = new EnumMap<>(SpanRole.class);

  SpanCounts() {
    for (SpanRole role : SpanRole.values()) {
      counts.put(role, new int[4]);
    }
  }

  /** Compares the spans found in an article with those an annotator marked. */
  void add(List<GoldAttribution> attributions, Tagging tagging) {
    for (SpanRole role : SpanRole.values()) {
      Set<TokenRange> wanted = wanted(attributions, role);
      int[] count = counts.get(role);
      count[0] += wanted.size();
      for (TaggedSpan span : tagging.spans()) {
        if (span.role() == role) {
          count[1]++;
          count[2] += wanted.contains(span.tokens()) ? 1 : 0;
          count[3] += wanted.stream().anyMatch(gold -> isHalf(gold, span.tokens())) ? 1 : 0;
        }
      }
    }
  }

  static Set<TokenRange> wanted(List<GoldAttribution> gold, SpanRole role) {
    Set<TokenRange> wanted = new HashSet<>();
    gold.forEach(attribution -> wanted.addAll(attribution.of(role)));
    return wanted;
  }

  private static boolean isHalf(TokenRange a, TokenRange b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return 4 * shared >= a.size() + b.size();
  }

  /** Harmonic mean of precision and recall of exact spans. */
  double f1(SpanRole role) {
    return f1(counts.get(role), 2);
  }

  private static double f1(int[] count, int right) {
    return count[0] + count[1] == 0 ? 0 : 2.0 * count[right] / (count[0] + count[1]);
  }

  /** Mean over the roles, of the exact and of the half right. */
  double mean() {
    return counts.values().stream()
        .mapToDouble(count -> (f1(count, 2) + f1(count, 3)) / 2)
        .average()
        .orElse(0);
  }

  @Override
  public String toString() {
    return counts.keySet().stream()
        .map(
            role ->
                String.format(
                    Locale.ROOT,
                    "%s %.1f %% (half %.1f %%)",
                    role.name().toLowerCase(Locale.ROOT),
                    100 * f1(role),
                    100 * f1(counts.get(role), 3)))
        .collect(Collectors.joining(", "));
  }
}
