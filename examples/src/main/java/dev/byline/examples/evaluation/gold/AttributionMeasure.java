package dev.byline.examples.evaluation.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares attributions as PARC's measures do: one to one by the words that their contents share,
 * those that agree most first. Punctuation does not count.
 */
final class AttributionMeasure {

  /** From here on two contents are said to be the same one: half of their words (Dice). */
  static final double HALF = 0.5;

  private final List<Worded> gold;
  private final List<Worded> found;
  private final List<Pair> pairs;

  AttributionMeasure(MarkedArticle wanted, MarkedArticle given) {
    SpanWords words = new SpanWords(wanted.article().text());
    gold = worded(words, wanted.attributions());
    found = worded(words, given.attributions());
    pairs = paired();
  }

  /** An attribution as sets of words. */
  record Worded(MarkedAttribution marked, BitSet content, BitSet source, BitSet cue) {}

  /**
   * Two attributions that were taken for the same.
   *
   * @param dice how much their contents agree, from 0 to 1
   */
  record Pair(Worded gold, Worded found, int goldIndex, int foundIndex, double dice) {

    boolean contentExact() {
      return gold.content().equals(found.content());
    }

    boolean sourceOverlap() {
      return overlap(gold.source(), found.source());
    }

    boolean cueOverlap() {
      return overlap(gold.cue(), found.cue());
    }

    private static boolean overlap(BitSet a, BitSet b) {
      return a.intersects(b) || (a.isEmpty() && b.isEmpty());
    }
  }

  /** An attribution without a word of content says nothing, and is not counted. */
  private static List<Worded> worded(SpanWords words, List<MarkedAttribution> marked) {
    return marked.stream()
        .map(
            one ->
                new Worded(
                    one, words.in(one.content()), words.in(one.source()), words.in(one.cue())))
        .filter(one -> !one.content().isEmpty())
        .toList();
  }

  private List<Pair> paired() {
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        BitSet a = gold.get(g).content();
        BitSet b = found.get(f).content();
        double dice = 2.0 * SpanWords.shared(a, b) / (a.cardinality() + b.cardinality());
        if (dice > 0) {
          candidates.add(new Pair(gold.get(g), found.get(f), g, f, dice));
        }
      }
    }
    // ties as the scorer of PolNeAR breaks them
    candidates.sort(
        Comparator.comparingDouble(Pair::dice)
            .thenComparingInt(Pair::goldIndex)
            .thenComparingInt(Pair::foundIndex)
            .reversed());
    Map<Integer, Pair> byGold = new HashMap<>();
    BitSet used = new BitSet();
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!used.get(pair.foundIndex()) && byGold.putIfAbsent(pair.goldIndex(), pair) == null) {
        used.set(pair.foundIndex());
        chosen.add(pair);
      }
    }
    return chosen;
  }

  /** Those that were taken for the same. */
  List<Pair> pairs() {
    return pairs;
  }

  /** What was found by no means. */
  List<MarkedAttribution> missed() {
    return unpaired(gold, pairs.stream().map(Pair::goldIndex).toList());
  }

  /** What the gold does not have. */
  List<MarkedAttribution> spurious() {
    return unpaired(found, pairs.stream().map(Pair::foundIndex).toList());
  }

  private static List<MarkedAttribution> unpaired(List<Worded> all, List<Integer> paired) {
    BitSet used = new BitSet();
    paired.forEach(used::set);
    List<MarkedAttribution> rest = new ArrayList<>();
    for (int i = used.nextClearBit(0); i < all.size(); i = used.nextClearBit(i + 1)) {
      rest.add(all.get(i).marked());
    }
    return rest;
  }

  void countInto(Counts counts) {
    counts.add(Count.GOLD, gold.size());
    counts.add(Count.FOUND, found.size());
    counts.add(Count.GOLD_SOURCES, gold.stream().filter(g -> !g.source().isEmpty()).count());
    counts.add(Count.FOUND_SOURCES, found.stream().filter(f -> !f.source().isEmpty()).count());
    counts.add(Count.GOLD_CUES, gold.stream().filter(g -> !g.cue().isEmpty()).count());
    counts.add(Count.FOUND_CUES, found.stream().filter(f -> !f.cue().isEmpty()).count());
    pairs.forEach(pair -> count(pair, counts));
  }

  private static void count(Pair pair, Counts counts) {
    Worded g = pair.gold();
    Worded f = pair.found();
    double shared = SpanWords.shared(g.content(), f.content());
    boolean half = pair.dice() >= HALF;
    boolean sameSource = g.source().equals(f.source());
    boolean sameCue = g.cue().equals(f.cue());
    counts.add(Count.PAIRED, 1);
    counts.add(Count.CONTENT_SOFT_FOUND, shared / f.content().cardinality());
    counts.add(Count.CONTENT_SOFT_GOLD, shared / g.content().cardinality());
    counts.addIf(half, Count.CONTENT_HALF);
    counts.addIf(pair.contentExact(), Count.CONTENT_EXACT);
    counts.addIf(half && pair.sourceOverlap(), Count.WHO_SAID_WHAT);
    counts.addIf(pair.contentExact() && sameSource && sameCue, Count.ALL_EXACT);
    counts.addIf(pair.sourceOverlap(), Count.SOURCE_OVERLAP);
    counts.addIf(sameSource, Count.SOURCE_EXACT);
    counts.addIf(pair.cueOverlap(), Count.CUE_OVERLAP);
    counts.addIf(g.source().intersects(f.source()), Count.SOURCES_SHARED);
    counts.addIf(sameSource && !g.source().isEmpty(), Count.SOURCES_EXACT);
    counts.addIf(g.cue().intersects(f.cue()), Count.CUES_SHARED);
    counts.addIf(sameCue && !g.cue().isEmpty(), Count.CUES_EXACT);
  }
}
