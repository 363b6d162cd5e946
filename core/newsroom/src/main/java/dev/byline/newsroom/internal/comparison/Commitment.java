package dev.byline.newsroom.internal.comparison;

import dev.byline.newsroom.compare.WordFile;
import dev.byline.newsroom.internal.comparison.PassageAlignment.Side;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.Collections;
import java.util.Set;

/**
 * Whether one passage goes further than the other: it was done, it will be done, it may be done, it
 * is wanted; it is done only on a condition.
 */
record Commitment(PassageAlignment words) {

  /** Words behind which a deed is thought of, and far from done. */
  private static final Set<String> THOUGHT = WordFile.words(Commitment.class, "thought-of.txt");

  /** Words behind which a deed is meant, and not done yet. */
  private static final Set<String> MEANT = WordFile.words(Commitment.class, "meant.txt");

  /** What begins a condition. */
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "once", "provided", "as_soon_as", "as_long_as");

  /** "If possible" is no condition. */
  private static final Set<String> ASIDES =
      Set.of(
          "possible", "necessary", "needed", "any", "not", "only", "and", "ever", "again", "more");

  /** "Never once", "at once" are none. */
  private static final Set<String> NO_CONDITIONS =
      Set.of("never", "at", "more", "than", "as", "even", "only_at", "was", "were");

  private static final Set<String> LIKELY = Set.of("likely", "unlikely", "probable");

  private static final Set<String> MAYBE =
      Set.of("may", "might", "could", "maybe", "perhaps", "probably", "possibly", "expected");

  /** What may stand for a condition in other words. */
  private static final Set<String> LIKE_CONDITIONS =
      Set.of(
          "if",
          "unless",
          "once",
          "provided",
          "when",
          "whenever",
          "until",
          "as_long_as",
          "should",
          "without",
          "whoever",
          "before",
          "while",
          "as_soon_as",
          "after",
          "or");

  private static final int BETWEEN = 4;

  boolean isOther() {
    Side mine = words.mine();
    Side theirs = words.theirs();
    for (int i = 0; i < words.one().size(); i++) {
      int j = words.partner(i);
      if (j < 0 || words.one().word(i).kind() != Kind.WORD) {
        continue;
      }
      Modality my = modality(mine, i);
      Modality their = modality(theirs, j);
      if (my.excludes(their)
          || goesFurther(mine, i, my, their)
          || goesFurther(theirs, j, their, my)) {
        return true;
      }
    }
    return hasCondition(mine) || hasCondition(theirs) || isLikely(mine) || isLikely(theirs);
  }

  /** "Could be forced to shut": what may be, or must be, is shut. */
  private Modality modality(Side side, int i) {
    PassageReading reading = side.reading();
    Modality own = Modality.of(reading, i);
    boolean governed =
        own == Modality.OPEN
            && i > 0
            && reading.form(reading.place(i) - 1).equals("to")
            && reading.place(i) - reading.place(i - 1) == 2
            && side.partner(i - 1) < 0;
    Modality outer = governed ? Modality.of(reading, i - 1) : own;
    return outer == Modality.POSSIBLE || outer == Modality.COULD ? outer : own;
  }

  /** Whether here somebody only thinks of, or means, what there is done or sure to be. */
  private boolean goesFurther(Side side, int i, Modality mine, Modality theirs) {
    PassageReading reading = side.reading();
    if (i == 0 || mine == Modality.PAST) {
      return false;
    }
    int before = side.partner(i - 1);
    boolean near = reading.place(i) - reading.place(i - 1) <= BETWEEN;
    if (before >= 0 || !near) {
      return false;
    }
    String stem = reading.word(i - 1).stem();
    boolean sure = theirs == Modality.PAST || theirs == Modality.FUTURE;
    return (THOUGHT.contains(stem) && (sure || isGoingOn(side, i)))
        || (MEANT.contains(stem) && theirs == Modality.PAST);
  }

  /** "Was closing" where the other was "considering to close". */
  private boolean isGoingOn(Side side, int i) {
    PassageReading reading = side.others();
    int j = side.partner(i);
    return reading.word(j).form().endsWith("ing")
        && !Collections.disjoint(reading.helpers(j), Modality.BE);
  }

  /** "A deal is likely", "a deal is done". */
  private boolean isLikely(Side side) {
    PassageReading reading = side.reading();
    PassageReading other = side.others();
    for (int i = 0; i < reading.size(); i++) {
      boolean alone = side.partner(i) < 0;
      if (alone && LIKELY.contains(reading.word(i).form())) {
        return other.words().stream().noneMatch(word -> MAYBE.contains(word.form()));
      }
    }
    return false;
  }

  /** Whether all of it hangs on what the other does not say. */
  private boolean hasCondition(Side side) {
    PassageReading reading = side.reading();
    PassageReading other = side.others();
    boolean condition = false;
    for (int at = 0; at < reading.words().size(); at++) {
      condition |=
          CONDITIONS.contains(reading.form(at))
              && !ASIDES.contains(reading.form(at + 1))
              && !NO_CONDITIONS.contains(reading.form(at - 1))
              && !isSaid(side, at);
    }
    return condition
        && other.words().stream().noneMatch(word -> LIKE_CONDITIONS.contains(word.form()));
  }

  /** Whether the other passage has some of what follows, up to the next mark, in its own way. */
  private boolean isSaid(Side side, int opener) {
    PassageReading reading = side.reading();
    int i = 0;
    while (i < reading.size() && reading.place(i) < opener) {
      i++;
    }
    int from = i;
    while (i < reading.size() && (i == from || !reading.isMarkedBefore(i))) {
      if (side.partner(i) >= 0) {
        return true;
      }
      i++;
    }
    return false;
  }
}
