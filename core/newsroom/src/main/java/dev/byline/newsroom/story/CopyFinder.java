package dev.byline.newsroom.story;

import dev.byline.analysis.Analysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds articles that are one text, printed by several: agency copy, mostly. Of each article the
 * smallest hashes of its runs of five words stand for it (a bottom sketch, Broder 1997); only
 * articles that share some are compared in full.
 */
final class CopyFinder {

  private static final int RUN = 5;
  private static final int SKETCH = 48;

  /** Articles of one hash that are compared with each other. */
  private static final int NEIGHBOURS = 12;

  /** An article of fewer words is too short to be told a copy. */
  private static final int SHORTEST = 30;

  /** Of the runs of both articles so many must be in both (Jaccard). */
  private static final double NEAR_IDENTICAL = 0.6;

  private final List<Analysis> articles;
  private final List<long[]> runs = new ArrayList<>();
  private final int[] original;

  private CopyFinder(List<Analysis> articles) {
    this.articles = articles;
    this.original = new int[articles.size()];
    for (int i = 0; i < original.length; i++) {
      original[i] = i;
      runs.add(runs(articles.get(i).article().text()));
    }
  }

  /** The articles that have copies. */
  static List<Copies> in(List<Analysis> analyses) {
    CopyFinder finder =
        new CopyFinder(
            analyses.stream()
                .sorted(
                    Comparator.comparing(
                            (Analysis one) -> one.article().publishedOn().orElse(LocalDate.MAX))
                        .thenComparing(one -> one.article().id()))
                .toList());
    finder.compare();
    return finder.copies();
  }

  private static long[] runs(String text) {
    List<StoryToken> words = Tokens.of(text);
    if (words.size() < SHORTEST) {
      return new long[0];
    }
    long[] hashes = new long[words.size() - RUN + 1];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 1;
      for (int j = i; j < i + RUN; j++) {
        hash = hash * 0x100000001B3L + words.get(j).form().hashCode();
      }
      hash *= 0x9E3779B97F4A7C15L;
      hashes[i] = hash ^ (hash >>> 31);
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  private void compare() {
    Map<Long, List<Integer>> byHash = new HashMap<>();
    for (int i = 0; i < original.length; i++) {
      long[] mine = runs.get(i);
      Set<Integer> compared = new HashSet<>();
      for (int k = 0; k < Math.min(SKETCH, mine.length); k++) {
        List<Integer> others = byHash.computeIfAbsent(mine[k], hash -> new ArrayList<>());
        for (int other : others.subList(Math.max(0, others.size() - NEIGHBOURS), others.size())) {
          if (compared.add(other) && areOne(mine, runs.get(other))) {
            original[i] = Math.min(original[i], original[other]);
          }
        }
        others.add(i);
      }
    }
  }

  private static boolean areOne(long[] one, long[] other) {
    int shared = 0;
    int j = 0;
    for (long hash : one) {
      while (j < other.length && other[j] < hash) {
        j++;
      }
      shared += j < other.length && other[j] == hash ? 1 : 0;
    }
    return shared >= NEAR_IDENTICAL * (one.length + other.length - shared);
  }

  private List<Copies> copies() {
    Map<Integer, List<String>> copies = new HashMap<>();
    for (int i = 0; i < original.length; i++) {
      if (original[i] != i) {
        String id = articles.get(i).article().id();
        copies.computeIfAbsent(original[i], key -> new ArrayList<>()).add(id);
      }
    }
    return copies.entrySet().stream()
        .map(
            entry ->
                new Copies(
                    articles.get(entry.getKey()).article().id(),
                    entry.getValue().stream().sorted().toList()))
        .sorted(Comparator.comparing(Copies::original))
        .toList();
  }
}
