package dev.byline.newsroom.internal.matching;

import dev.byline.newsroom.internal.passages.Passage;
import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two passages word by word, in order: the longest sequence of words that both have. */
final class Comparison {

  /** Words of a passage that are compared at most; a sentence has fewer. */
  private static final int LONGEST = 150;

  /** All of the words, but for what forms of one differ in. */
  private static final double WHOLE = 0.95;

  private final List<StoryToken> one;
  private final List<StoryToken> other;
  private final double[] mine;
  private final double[] theirs;

  /** For each word of the first passage its partner in the second, or -1. */
  private final int[] partner;

  private double inOrder;
  private int sharedWords;
  private int plainWords;

  private Comparison(Passage one, Passage other, Weights weights) {
    this.one = cut(one.content());
    this.other = cut(other.content());
    this.mine = this.one.stream().mapToDouble(weights::of).toArray();
    this.theirs = this.other.stream().mapToDouble(weights::of).toArray();
    this.partner = new int[this.one.size()];
  }

  private static List<StoryToken> cut(List<StoryToken> words) {
    return words.size() <= LONGEST ? words : words.subList(0, LONGEST);
  }

  static Likeness of(Passage one, Passage other, Weights weights) {
    Comparison comparison = new Comparison(one, other, weights);
    comparison.align();
    return comparison.match(one, other);
  }

  private Likeness match(Passage first, Passage second) {
    double anyOrder = anyOrder();
    double common = (inOrder + anyOrder) / 2;
    double my = Arrays.stream(mine).sum();
    double their = Arrays.stream(theirs).sum();
    boolean opposed =
        new Opposition(first.words(), second.words(), partners()).isOpposed()
            != (first.denied() != second.denied());
    Difference difference = new Difference(first, second, one, other, partner);
    boolean whole = anyOrder >= WHOLE * Math.max(my, their);
    return new Likeness(
        Likeness.share(2 * common, my + their),
        Likeness.share(common, Math.min(my, their)),
        sharedWords,
        plainWords,
        opposed,
        difference.isThere() || (whole && difference.isTurned(inOrder, anyOrder)));
  }

  /** Longest common subsequence by weight, O(n · m) with n and m limited. */
  private void align() {
    double[][] best = new double[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        double skip = Math.max(best[i + 1][j], best[i][j + 1]);
        double like = likeness(i, j);
        best[i][j] = like > 0 ? Math.max(skip, best[i + 1][j + 1] + like) : skip;
      }
    }
    Arrays.fill(partner, -1);
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      double like = likeness(i, j);
      if (like > 0 && best[i][j] == best[i + 1][j + 1] + like) {
        partner[i++] = j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    inOrder = best[0][0];
  }

  /** What two words have in common, by weight; 0 if they are not the same. */
  private double likeness(int i, int j) {
    return one.get(i).likeness(other.get(j)) * (mine[i] + theirs[j]) / 2;
  }

  /** The same, but wherever the words stand. */
  private double anyOrder() {
    Map<String, List<Integer>> byRoot = new HashMap<>();
    for (int j = 0; j < other.size(); j++) {
      byRoot.computeIfAbsent(other.get(j).root(), key -> new ArrayList<>()).add(j);
    }
    double common = 0;
    for (int i = 0; i < one.size(); i++) {
      List<Integer> alike = byRoot.getOrDefault(one.get(i).root(), List.of());
      double most = 0;
      int taken = -1;
      for (int k = 0; k < alike.size(); k++) {
        double like = likeness(i, alike.get(k));
        if (like > most) {
          most = like;
          taken = k;
        }
      }
      if (taken >= 0) {
        alike.remove(taken);
        common += most;
        sharedWords++;
        plainWords += one.get(i).kind() == Kind.NAME ? 0 : 1;
      }
    }
    return Math.max(common, inOrder);
  }

  /** Pairs of tokens that stand for each other, first to second. */
  private Map<StoryToken, StoryToken> partners() {
    Map<StoryToken, StoryToken> partners = new HashMap<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        partners.put(one.get(i), other.get(partner[i]));
      }
    }
    return partners;
  }
}
