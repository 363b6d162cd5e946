package dev.byline.newsroom.internal.matching;

import dev.byline.newsroom.internal.comparison.Likeness;
import dev.byline.newsroom.internal.passages.Passage;
import dev.byline.newsroom.internal.passages.Speakers.Agreement;

/** What two passages are to each other. */
public enum Verdict {
  /** One statement. */
  SAME,
  /** Different sources say the same. */
  CORROBORATES,
  /** One asserts what the other denies. */
  CONTRADICTS,
  /** The same words in another mouth. */
  OTHER_SPEAKER,
  /** Nothing of this. */
  UNRELATED;

  /** So much of both must be the same where one person speaks. */
  private static final double LIKE = 0.5;

  /** The same of only three words, and these in another order. */
  private static final double LIKE_OF_FEW = 0.6;

  /** The same where it is not certain that it is one person. */
  private static final double LIKE_PERHAPS = 0.66;

  /** The same where two sources speak. */
  private static final double LIKE_OTHER = 0.7;

  /** Quoted words of another speaker are the same words. */
  private static final double VERBATIM = 0.85;

  /** All of it, but for the forms of words. */
  private static final double WHOLE = 0.93;

  /** A shorter form stands in the longer one as good as whole. */
  private static final double WITHIN = 0.85;

  /** What an article reports and quotes as well it words in two ways: so much must be the same. */
  private static final double RESTATED = 0.3;

  /** The same, of the shorter form. */
  private static final double RESTATED_WITHIN = 0.45;

  /** Names alone are no statement: so many other words must be shared. */
  private static final int PLAIN = 2;

  /** So much of a few words must be the same. */
  private static final double FEW_ALIKE = 0.7;

  /** Three words that stand in a longer form are a good part of it. */
  private static final double LIKE_PART = 0.4;

  /** A denial need not repeat all of what it denies. */
  private static final double DENIED = 0.65;

  /** Fewer words in common are no statement, unless one person says them. */
  private static final int ENOUGH = 3;

  /** So many words in one order, of grammar mostly, are no accident either. */
  private static final int LONG = 6;

  /** The same for two sources. */
  private static final int ENOUGH_OTHER = 4;

  /** Decides. */
  static Verdict of(Passage one, Passage other, Likeness match, Agreement speakers) {
    if (match.different()) {
      return UNRELATED;
    }
    if (match.opposed()) {
      boolean enough =
          match.plain() >= PLAIN && match.shared() >= ENOUGH && match.likeness() >= DENIED;
      boolean whole = match.shared() >= 2 && match.likeness() >= VERBATIM;
      boolean asked = one.isQuestion() || other.isQuestion();
      boolean contradicts = enough || whole || isDenialOf(one, other, match, speakers);
      return contradicts && !asked ? CONTRADICTS : UNRELATED;
    }
    if (speakers == Agreement.OTHER) {
      return ofOthers(one, other, match);
    }
    if (speakers == Agreement.SAME && Verbatim.is(one, other)) {
      return SAME;
    }
    if (shorter(one, other) < ENOUGH) {
      return ofFew(one, other, match);
    }
    boolean firm = match.shared() > ENOUGH || match.ordered();
    double like = speakers == Agreement.SAME ? (firm ? LIKE : LIKE_OF_FEW) : LIKE_PERHAPS;
    boolean told = match.plain() >= PLAIN || match.likeness() >= LIKE_OTHER;
    boolean alike = match.likeness() >= like && match.shared() >= ENOUGH && told;
    boolean within =
        told
            && match.containment() >= WITHIN
            && (match.shared() > ENOUGH
                || (match.shared() == ENOUGH && match.likeness() >= LIKE_PART));
    boolean restated =
        speakers == Agreement.SAME
            && one.article().equals(other.article())
            && one.quoted() != other.quoted()
            && match.shared() >= ENOUGH
            && match.likeness() >= RESTATED
            && match.containment() >= RESTATED_WITHIN;
    return alike || within || restated ? SAME : UNRELATED;
  }

  /** Who is accused by name denies that "it" did it: nothing but the deed is said again. */
  private static boolean isDenialOf(
      Passage one, Passage other, Likeness match, Agreement speakers) {
    return speakers == Agreement.OTHER
        && (one.denied() || other.denied())
        && match.plain() >= PLAIN
        && match.likeness() >= DENIED
        && match.containment() >= WITHIN;
  }

  /** A few words are a topic rather than a statement, unless they are all there is. */
  private static Verdict ofFew(Passage one, Passage other, Likeness match) {
    double like = one.article().equals(other.article()) ? LIKE_PERHAPS : FEW_ALIKE;
    boolean all = match.shared() >= shorter(one, other);
    if (shorter(one, other) == 1 && !one.article().equals(other.article())) {
      return one.key().equals(other.key()) ? SAME : UNRELATED;
    }
    return all && match.likeness() >= like ? SAME : UNRELATED;
  }

  private static int shorter(Passage one, Passage other) {
    return Math.min(one.content().size(), other.content().size());
  }

  /** Whether some of it is what everybody says. */
  private static boolean hasStock(Passage passage) {
    return passage.content().size() < passage.words().stream().filter(w -> w.isContent()).count();
  }

  private static Verdict ofOthers(Passage one, Passage other, Likeness match) {
    boolean quoted = one.quoted() && other.quoted();
    if (quoted && one.words().size() >= LONG && !hasStock(one) && one.key().equals(other.key())) {
      return OTHER_SPEAKER;
    }
    boolean whole = match.shared() >= ENOUGH && match.likeness() >= WHOLE;
    boolean few = (match.shared() < ENOUGH_OTHER && !whole) || match.likeness() < LIKE_OTHER;
    if (few || one.isQuestion() != other.isQuestion()) {
      return UNRELATED;
    }
    return quoted && match.likeness() >= VERBATIM ? OTHER_SPEAKER : CORROBORATES;
  }
}
