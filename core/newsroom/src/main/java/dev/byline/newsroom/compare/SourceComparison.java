package dev.byline.newsroom.compare;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Compares the sources of one text with those of another. Remembers them; not thread-safe. */
public final class SourceComparison {

  private final Analysis one;
  private final Analysis other;
  private final Map<Source, DescribedSpeaker> ofOne = new HashMap<>();
  private final Map<Source, DescribedSpeaker> ofOther = new HashMap<>();

  /**
   * A comparison.
   *
   * @param one a text
   * @param other another, or the same
   */
  public SourceComparison(Analysis one, Analysis other) {
    this.one = requireNonNull(one, "one");
    this.other = requireNonNull(other, "other");
  }

  /** The first text. */
  public Analysis one() {
    return one;
  }

  /** The second text. */
  public Analysis other() {
    return other;
  }

  /**
   * Compares two sources.
   *
   * @param mine a source of the first text
   * @param theirs a source of the second text
   */
  public SourceAgreement compare(Optional<Source> mine, Optional<Source> theirs) {
    if (mine.isEmpty() || theirs.isEmpty()) {
      return SourceAgreement.UNKNOWN;
    }
    return ofOne
        .computeIfAbsent(mine.get(), source -> DescribedSpeaker.of(one, source))
        .compare(
            ofOther.computeIfAbsent(theirs.get(), source -> DescribedSpeaker.of(other, source)));
  }
}
