package dev.byline.newsroom.internal.comparison;

import dev.byline.newsroom.internal.words.Lexicon;
import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of two passages laid beside each other: the longest sequence that both have in one
 * order, by weight, and then what is left of them wherever it stands.
 */
final class PassageAlignment {

  /** What it is worth that a word stands behind the one that both have before it. */
  private static final double RUN = 0.01;

  private final PassageReading one;
  private final PassageReading other;
  private final int[] ordered;
  private final int[] free;
  private final int[] back;
  private double inOrder;
  private double anyOrder;

  PassageAlignment(PassageReading one, PassageReading other) {
    this.one = one;
    this.other = other;
    this.ordered = new int[one.size()];
    this.back = new int[other.size()];
    inOrder();
    this.free = ordered.clone();
    anyOrder();
  }

  /**
   * Longest common subsequence by weight, O(n · m) with n and m limited; of two as long, the one
   * with the longer runs.
   */
  private void inOrder() {
    double[][] best = new double[one.size() + 1][other.size() + 1];
    double[][] matched = new double[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        double like = likeness(i, j);
        double run = matched[i + 1][j + 1] > 0 ? matched[i + 1][j + 1] + RUN : 0;
        matched[i][j] = like > 0 ? like + Math.max(best[i + 1][j + 1], run) : 0;
        best[i][j] = Math.max(matched[i][j], Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    Arrays.fill(ordered, -1);
    int i = 0;
    int j = 0;
    boolean run = false;
    while (i < one.size() && j < other.size()) {
      if (matched[i][j] > 0 && (run || best[i][j] == matched[i][j])) {
        ordered[i] = j;
        inOrder += likeness(i, j);
        run = matched[i + 1][j + 1] > 0 && matched[i + 1][j + 1] + RUN >= best[i + 1][j + 1];
        i++;
        j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void anyOrder() {
    Arrays.fill(back, -1);
    for (int i = 0; i < free.length; i++) {
      if (free[i] >= 0) {
        back[free[i]] = i;
      }
    }
    anyOrder = inOrder;
    for (int i = 0; i < free.length; i++) {
      int best = -1;
      for (int j = 0; free[i] < 0 && j < back.length; j++) {
        if (back[j] < 0 && likeness(i, j) > (best < 0 ? 0 : likeness(i, best))) {
          best = j;
        }
      }
      if (best >= 0) {
        free[i] = best;
        back[best] = i;
        anyOrder += likeness(i, best);
      }
    }
  }

  /** What two words have in common, by weight; 0 if they are not the same. */
  private double likeness(int i, int j) {
    StoryToken my = one.word(i);
    StoryToken their = other.word(j);
    boolean about =
        my.kind() == Kind.NUMBER
            && their.kind() == Kind.NUMBER
            && Quantities.isAbout(one, i, other, j);
    return (about ? 1 : my.likeness(their)) * (one.weight(i) + other.weight(j)) / 2;
  }

  PassageReading one() {
    return one;
  }

  PassageReading other() {
    return other;
  }

  /** The partner of a word of the first passage in one order with the others, or -1. */
  int ordered(int i) {
    return ordered[i];
  }

  /** The partner of a word of the first passage, wherever it stands, or -1. */
  int partner(int i) {
    return free[i];
  }

  /** The partner of a word of the second passage, wherever it stands, or -1. */
  int partnerOfOther(int j) {
    return back[j];
  }

  /** The first passage as seen from itself. */
  Side mine() {
    return new Side(one, other, free);
  }

  /** The second passage as seen from itself. */
  Side theirs() {
    return new Side(other, one, back);
  }

  /**
   * One of the two passages, for what is asked of both.
   *
   * @param reading the passage
   * @param others the other one
   * @param partners by word of the passage, its partner in the other one, or -1
   */
  record Side(PassageReading reading, PassageReading others, int[] partners) {

    int partner(int i) {
      return partners[i];
    }
  }

  double weight() {
    return inOrder;
  }

  double weightAnywhere() {
    return anyOrder;
  }

  /** How many words both have. */
  int shared() {
    return (int) Arrays.stream(free).filter(j -> j >= 0).count();
  }

  /** How many of these are neither names nor count something. */
  int plain() {
    int plain = 0;
    for (int i = 0; i < free.length; i++) {
      boolean word = one.word(i).kind() == Kind.WORD && !Lexicon.isUnit(one.word(i).stem());
      plain += free[i] >= 0 && word ? 1 : 0;
    }
    return plain;
  }

  /** Words without a partner, of the first and of the second, between two that both have. */
  record Gap(List<Integer> mine, List<Integer> theirs) {}

  /** All places where one passage has words that the other has not, by what is around them. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    int from = 0;
    int theirFrom = 0;
    for (int i = 0; i <= one.size(); i++) {
      if (i < one.size() && ordered[i] < 0) {
        continue;
      }
      int to = i < one.size() ? ordered[i] : other.size();
      Gap gap = new Gap(unmatched(free, from, i), unmatched(back, theirFrom, to));
      if (!gap.mine().isEmpty() || !gap.theirs().isEmpty()) {
        gaps.add(gap);
      }
      from = i + 1;
      theirFrom = to + 1;
    }
    return gaps;
  }

  private static List<Integer> unmatched(int[] partners, int from, int to) {
    List<Integer> unmatched = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (partners[i] < 0) {
        unmatched.add(i);
      }
    }
    return unmatched;
  }
}
