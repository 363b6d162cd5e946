package dev.byline.newsroom.story;

import dev.byline.analysis.Analysis;
import java.time.LocalDate;
import java.util.ArrayList;
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

  /** Articles of one hash that are compared with each other. */
  private static final int NEIGHBOURS = 12;

  private final List<Analysis> articles;
  private final List<WordRuns> runs = new ArrayList<>();
  private final int[] original;

  private CopyFinder(List<Analysis> articles) {
    this.articles = articles;
    this.original = new int[articles.size()];
    for (int i = 0; i < original.length; i++) {
      original[i] = i;
      runs.add(WordRuns.of(articles.get(i).article().text()));
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

  private void compare() {
    Map<Long, List<Integer>> byHash = new HashMap<>();
    for (int i = 0; i < original.length; i++) {
      WordRuns mine = runs.get(i);
      Set<Integer> compared = new HashSet<>();
      for (long hash : mine.sketch()) {
        List<Integer> others = byHash.computeIfAbsent(hash, key -> new ArrayList<>());
        for (int other : others.subList(Math.max(0, others.size() - NEIGHBOURS), others.size())) {
          if (compared.add(other) && mine.areThoseOf(runs.get(other))) {
            original[i] = Math.min(original[i], original[other]);
          }
        }
        others.add(i);
      }
    }
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
