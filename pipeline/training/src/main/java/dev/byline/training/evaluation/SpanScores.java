package dev.byline.training.evaluation;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.training.corpus.GoldAttribution;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts spans that are exactly right, and those that share at least half of their words with a
 * right one (Dice), role by role, over whole articles. Figures published for PolNeAR count sentence
 * by sentence, as CofeNet does (Wang et al., COLING 2022), and differ a little from these. Not
 * thread-safe.
 */
public final class SpanScores {

  private final Map<SpanRole, Count> counts = new EnumMap<>(SpanRole.class);

  /** Nothing counted yet. */
  public SpanScores() {
    for (SpanRole role : SpanRole.values()) {
      counts.put(role, new Count());
    }
  }

  /** Compares the spans found in an article with those an annotator marked. */
  public void add(List<GoldAttribution> attributions, Tagging tagging) {
    for (SpanRole role : SpanRole.values()) {
      Set<TokenRange> wanted = GoldAttribution.spans(attributions, role);
      Count count = count(role);
      count.wanted += wanted.size();
      for (TaggedSpan span : tagging.spans()) {
        if (span.role() == role) {
          count.found++;
          count.exact += wanted.contains(span.tokens()) ? 1 : 0;
          count.half += wanted.stream().anyMatch(gold -> isHalf(gold, span.tokens())) ? 1 : 0;
        }
      }
    }
  }

  /** Whether the Dice coefficient of two ranges, 2 shared / (a + b), is at least one half. */
  private static boolean isHalf(TokenRange a, TokenRange b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return 4 * shared >= a.size() + b.size();
  }

  /** Harmonic mean of precision and recall of exact spans, 0 to 1. */
  public double f1(SpanRole role) {
    return count(role).f1(count(role).exact);
  }

  /**
   * Mean over the roles, of the exact and of the half right, 0 to 1. Tuning climbs towards this:
   * exact spans alone would reward cutting what is nearly right.
   */
  public double mean() {
    return counts.values().stream()
        .mapToDouble(count -> (count.f1(count.exact) + count.f1(count.half)) / 2)
        .average()
        .orElse(0);
  }

  /** The figures of each role in percent, for people. */
  @Override
  public String toString() {
    return counts.keySet().stream().map(this::toString).collect(Collectors.joining(", "));
  }

  private Count count(SpanRole role) {
    return requireNonNull(counts.get(role));
  }

  private String toString(SpanRole role) {
    return String.format(
        Locale.ROOT,
        "%s %.1f %% (half %.1f %%)",
        role.name().toLowerCase(Locale.ROOT),
        100 * f1(role),
        100 * count(role).f1(count(role).half));
  }

  /** Spans of one role. */
  private static final class Count {
    private int wanted;
    private int found;
    private int exact;
    private int half;

    double f1(int right) {
      return wanted + found == 0 ? 0 : 2.0 * right / (wanted + found);
    }
  }
}
