package dev.byline.newsroom.internal.comparison;

import dev.byline.newsroom.internal.passages.Passage;

/** Compares two passages: how much of their words is the same, and what makes two of them. */
public final class Comparison {

  /** A word that stands for its opposite, denied, counts as much as a form of it. */
  private static final double UNDONE = 0.9;

  private Comparison() {}

  /** Compares two, both read with the weights of one story. */
  public static Likeness of(PassageReading first, PassageReading second) {
    Passage one = first.passage();
    Passage other = second.passage();
    PassageAlignment words = new PassageAlignment(first, second);
    StatementPolarity polarity = new StatementPolarity(words);
    double common = (words.weight() + words.weightAnywhere()) / 2 + UNDONE * polarity.undone();
    boolean opposed = polarity.isOpposed() != (one.denied() != other.denied());
    boolean different =
        polarity.isReversed()
            || polarity.isSwapped()
            || new Quantities(words).isThere()
            || new Substitution(words).isThere()
            || (polarity.undone() == 0 && new SentenceFrame(first, second).isFilledOtherwise())
            || one.asks() != other.asks()
            || new Commitment(words).isOther()
            || new Roles(words).areOther();
    Times times = new Times(words);
    double mine = first.weight() - times.toldOtherwise();
    double theirs = second.weight() - times.toldOtherwiseThere();
    return new Likeness(
        Likeness.share(2 * common, mine + theirs),
        Likeness.share(common, Math.min(mine, theirs)),
        words.shared() + polarity.undone(),
        words.plain() + polarity.undone(),
        words.weight() == words.weightAnywhere(),
        opposed,
        different);
  }
}
