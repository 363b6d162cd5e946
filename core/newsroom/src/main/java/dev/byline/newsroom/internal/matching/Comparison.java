package dev.byline.newsroom.internal.matching;

import dev.byline.newsroom.internal.passages.Passage;

/** Compares two passages: how much of their words is the same, and what makes two of them. */
final class Comparison {

  /** A word that stands for its opposite, denied, counts as much as a form of it. */
  private static final double UNDONE = 0.9;

  private Comparison() {}

  static Likeness of(Passage one, Passage other, Weights weights) {
    Alignment words = new Alignment(new Reading(one), new Reading(other), weights);
    Polarity polarity = new Polarity(words);
    double common = (words.weight() + words.weightAnywhere()) / 2 + UNDONE * polarity.undone();
    boolean opposed = polarity.isOpposed() != (one.denied() != other.denied());
    boolean different =
        polarity.isReversed()
            || polarity.isSwapped()
            || new Quantities(words).isThere()
            || new Substitution(words).isThere()
            || (polarity.undone() == 0 && new Frame(words).isFilledOtherwise())
            || one.asks() != other.asks()
            || new Commitment(words).isOther()
            || new Roles(words).areOther();
    return new Likeness(
        Likeness.share(2 * common, words.all() + words.allOther()),
        Likeness.share(common, Math.min(words.all(), words.allOther())),
        words.shared() + polarity.undone(),
        words.plain() + polarity.undone(),
        opposed,
        different);
  }
}
