package dev.byline.newsroom.internal.matching;

import dev.byline.newsroom.internal.comparison.Comparison;
import dev.byline.newsroom.internal.comparison.Likeness;
import dev.byline.newsroom.internal.comparison.PassageReading;
import dev.byline.newsroom.internal.comparison.Weights;
import dev.byline.newsroom.internal.passages.Passage;
import dev.byline.newsroom.internal.passages.Speakers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What passages of some articles are to each other, two at a time. */
public final class Matching {

  private final Weights weights;
  private final Speakers speakers;
  private final Map<Integer, PassageReading> readings = new HashMap<>();

  /**
   * What two passages are to each other.
   *
   * @param verdict that
   * @param likeness how much of their words is the same, 0 to 1
   */
  public record Match(Verdict verdict, double likeness) {}

  /**
   * Matching among some passages.
   *
   * @param passages all of them: how much a word tells depends on how many have it
   * @param speakers who says the same in another article
   */
  public Matching(List<Passage> passages, Speakers speakers) {
    this.weights = new Weights(passages);
    this.speakers = speakers;
  }

  /** Compares two passages. */
  public Match of(Passage one, Passage other) {
    Likeness likeness = likeness(one, other);
    Verdict verdict = Verdict.of(one, other, likeness, speakers.compare(one, other));
    return new Match(verdict, likeness.likeness());
  }

  /** How two passages compare, whoever says them. */
  Likeness likeness(Passage one, Passage other) {
    return Comparison.of(reading(one), reading(other));
  }

  private PassageReading reading(Passage passage) {
    return readings.computeIfAbsent(
        passage.number(), number -> new PassageReading(passage, weights));
  }
}
