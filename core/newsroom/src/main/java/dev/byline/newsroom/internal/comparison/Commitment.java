package dev.byline.newsroom.internal.comparison;

import dev.byline.newsroom.compare.WordFile;
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
    for (int i = 0; i < words.one().size(); i++) {
      int j = words.partner(i);
      if (j < 0 || words.one().word(i).kind() != Kind.WORD) {
        continue;
      }
      Modality mine = modality(true, i);
      Modality theirs = modality(false, j);
      if (mine.excludes(theirs)
          || goesFurther(true, i, mine, theirs)
          || goesFurther(false, j, theirs, mine)) {
        return true;
      }
    }
    return hasCondition(true) || hasCondition(false) || isLikely(true) || isLikely(false);
  }

  /** "Could be forced to shut": what may be, or must be, is shut. */
  private Modality modality(boolean first, int i) {
    PassageReading reading = first ? words.one() : words.other();
    Modality own = Modality.of(reading, i);
    boolean governed =
        own == Modality.OPEN
            && i > 0
            && reading.form(reading.place(i) - 1).equals("to")
            && reading.place(i) - reading.place(i - 1) == 2
            && (first ? words.partner(i - 1) : words.partnerOfOther(i - 1)) < 0;
    Modality outer = governed ? Modality.of(reading, i - 1) : own;
    return outer == Modality.POSSIBLE || outer == Modality.COULD ? outer : own;
  }

  /** Whether here somebody only thinks of, or means, what there is done or sure to be. */
  private boolean goesFurther(boolean first, int i, Modality mine, Modality theirs) {
    PassageReading reading = first ? words.one() : words.other();
    if (i == 0 || mine == Modality.PAST) {
      return false;
    }
    int before = first ? words.partner(i - 1) : words.partnerOfOther(i - 1);
    boolean near = reading.place(i) - reading.place(i - 1) <= BETWEEN;
    if (before >= 0 || !near) {
      return false;
    }
    String stem = reading.word(i - 1).stem();
    boolean sure = theirs == Modality.PAST || theirs == Modality.FUTURE;
    return (THOUGHT.contains(stem) && (sure || isGoingOn(first, i)))
        || (MEANT.contains(stem) && theirs == Modality.PAST);
  }

  /** "Was closing" where the other was "considering to close". */
  private boolean isGoingOn(boolean first, int i) {
    PassageReading reading = first ? words.other() : words.one();
    int j = first ? words.partner(i) : words.partnerOfOther(i);
    return reading.word(j).form().endsWith("ing")
        && !Collections.disjoint(reading.helpers(j), Modality.BE);
  }

  /** "A deal is likely", "a deal is done". */
  private boolean isLikely(boolean first) {
    PassageReading reading = first ? words.one() : words.other();
    PassageReading other = first ? words.other() : words.one();
    for (int i = 0; i < reading.size(); i++) {
      boolean alone = (first ? words.partner(i) : words.partnerOfOther(i)) < 0;
      if (alone && LIKELY.contains(reading.word(i).form())) {
        return other.words().stream().noneMatch(word -> MAYBE.contains(word.form()));
      }
    }
    return false;
  }

  /** Whether all of it hangs on what the other does not say. */
  private boolean hasCondition(boolean first) {
    PassageReading reading = first ? words.one() : words.other();
    PassageReading other = first ? words.other() : words.one();
    boolean condition = false;
    for (int at = 0; at < reading.words().size(); at++) {
      condition |=
          CONDITIONS.contains(reading.form(at))
              && !ASIDES.contains(reading.form(at + 1))
              && !NO_CONDITIONS.contains(reading.form(at - 1))
              && !isSaid(first, at);
    }
    return condition
        && other.words().stream().noneMatch(word -> LIKE_CONDITIONS.contains(word.form()));
  }

  /** Whether the other passage has some of what follows, up to the next mark, in its own way. */
  private boolean isSaid(boolean first, int opener) {
    PassageReading reading = first ? words.one() : words.other();
    int i = 0;
    while (i < reading.size() && reading.place(i) < opener) {
      i++;
    }
    int from = i;
    while (i < reading.size() && (i == from || !reading.isMarkedBefore(i))) {
      if ((first ? words.partner(i) : words.partnerOfOther(i)) >= 0) {
        return true;
      }
      i++;
    }
    return false;
  }
}
