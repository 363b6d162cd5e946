package dev.byline.pipeline.internal.firmness;

import dev.byline.attribution.Firmness;
import dev.byline.attribution.Stance;
import dev.byline.text.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words found so far that show how firmly a claim was said. Not thread-safe. */
final class ShownWords {

  final List<Excerpt> hedges = new ArrayList<>();
  final List<Excerpt> conditions = new ArrayList<>();
  final List<Excerpt> futures = new ArrayList<>();
  final List<Excerpt> stanceWords = new ArrayList<>();
  private Stance stance = Stance.NEUTRAL;

  /** Takes a stance; the first that is taken holds. */
  void stand(Stance taken, List<Excerpt> words) {
    if (stance == Stance.NEUTRAL && !words.isEmpty()) {
      stance = taken;
      stanceWords.addAll(words);
    }
  }

  Stance stance() {
    return stance;
  }

  Firmness firmness() {
    if (hedges.isEmpty() && conditions.isEmpty() && futures.isEmpty() && stance == Stance.NEUTRAL) {
      return Firmness.PLAIN;
    }
    return new Firmness(
        apart(hedges), apart(conditions), apart(futures), stance, apart(stanceWords));
  }

  /** In text order; of words that overlap, those that begin first. */
  private static List<Excerpt> apart(List<Excerpt> found) {
    List<Excerpt> apart = new ArrayList<>();
    for (Excerpt words : found.stream().sorted(Comparator.comparing(Excerpt::span)).toList()) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= words.start()) {
        apart.add(words);
      }
    }
    return apart;
  }
}
