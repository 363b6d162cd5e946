package dev.byline.newsroom.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Passages by their words: finds those that say what another passage says. Words that many passages
 * share weigh less. Not thread-safe while it is filled.
 *
 * @param <T> what a passage is
 */
public final class PassageIndex<T> {

  /** So much of the weight of a passage's words must be found in the other. */
  private static final double ENOUGH = 0.65;

  /** How much it counts that the other says little else. */
  private static final double FULL = 0.3;

  private final List<T> passages = new ArrayList<>();
  private final List<ClaimWords> words = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final boolean figuresMustAgree;

  /**
   * An empty index.
   *
   * @param figuresMustAgree whether a passage with other figures says something else
   */
  public PassageIndex(boolean figuresMustAgree) {
    this.figuresMustAgree = figuresMustAgree;
  }

  /**
   * A passage that was found.
   *
   * @param passage what it is
   * @param words its words
   * @param score how well it says what was wanted
   */
  public record Found<T>(T passage, ClaimWords words, double score) {}

  /** Adds a passage. */
  public void add(T passage, ClaimWords of) {
    int index = passages.size();
    passages.add(passage);
    words.add(of);
    of.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
    Set<String> all = new HashSet<>(of.stems());
    all.addAll(of.context());
    all.forEach(stem -> places.computeIfAbsent(stem, key -> new ArrayList<>()).add(index));
  }

  /** The passages that say what is wanted, best first. */
  public List<Found<T>> find(ClaimWords wanted) {
    return found(wanted, /* eitherWay= */ false);
  }

  /** The passages that say what is wanted, or a part of it, best first. */
  public List<Found<T>> findEitherWay(ClaimWords wanted) {
    return found(wanted, /* eitherWay= */ true);
  }

  private List<Found<T>> found(ClaimWords wanted, boolean eitherWay) {
    Map<Integer, Double> shared = new LinkedHashMap<>();
    double all = 0;
    for (String stem : wanted.stems().stream().sorted().toList()) {
      double weight = weight(stem);
      all += weight;
      places.getOrDefault(stem, List.of()).forEach(i -> shared.merge(i, weight, Double::sum));
    }
    List<Found<T>> found = new ArrayList<>();
    for (Map.Entry<Integer, Double> one : shared.entrySet()) {
      ClaimWords passage = words.get(one.getKey());
      double there = one.getValue() / all;
      double back = shareBack(wanted, passage);
      double score = there >= ENOUGH ? there + FULL * back : 0;
      if (eitherWay && back >= ENOUGH) {
        score = Math.max(score, back + FULL * there);
      }
      if (score > 0 && (!figuresMustAgree || passage.numbers().containsAll(wanted.numbers()))) {
        found.add(new Found<>(passages.get(one.getKey()), passage, score));
      }
    }
    found.sort(Comparator.comparingDouble((Found<T> one) -> one.score()).reversed());
    return found;
  }

  private double shareBack(ClaimWords wanted, ClaimWords passage) {
    double all = 0;
    double shared = 0;
    for (String stem : passage.stems()) {
      double weight = weight(stem);
      all += weight;
      boolean has = wanted.stems().contains(stem) || wanted.context().contains(stem);
      shared += has ? weight : 0;
    }
    return all == 0 ? 0 : shared / all;
  }

  private double weight(String stem) {
    return Math.log(1 + (1.0 + passages.size()) / (frequency.getOrDefault(stem, 0) + 0.5));
  }
}
