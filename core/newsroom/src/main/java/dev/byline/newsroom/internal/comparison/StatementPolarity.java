package dev.byline.newsroom.internal.comparison;

import dev.byline.newsroom.compare.WordFile;
import dev.byline.newsroom.internal.words.Lexicon;
import dev.byline.newsroom.internal.words.StoryToken;
import java.util.Set;

/**
 * Whether one of two passages denies what the other one says: words that both have stand in a
 * clause with a "not" or its like in one only. An opposite word turns the meaning round as well,
 * and both together leave it as it was: "not safe", "unsafe".
 */
final class StatementPolarity {

  /** "Failed to check" is "did not check". */
  private static final Set<String> DENIALS = WordFile.words(StatementPolarity.class, "denials.txt");

  /** Of these, the ones that deny whatever follows; the others deny what follows with "to". */
  private static final Set<String> OF_THINGS = Set.of("lack", "absent", "absenc", "unless");

  private static final Set<String> JOINING = Set.of("but", "and");

  /** So much of the shorter one must be the same for an opposite elsewhere to be meant. */
  private static final double MOST = 0.7;

  private final PassageAlignment words;
  private final DeniedClauses mine;
  private final DeniedClauses theirs;
  private boolean reversed;
  private int undone;

  StatementPolarity(PassageAlignment words) {
    this.words = words;
    this.mine = new DeniedClauses(words.one(), i -> isDenial(words.one(), i, words.partner(i)));
    this.theirs =
        new DeniedClauses(words.other(), j -> isDenial(words.other(), j, words.partnerOfOther(j)));
    opposites();
  }

  /** Whether one denies what the other says. */
  boolean isOpposed() {
    int opposed = 0;
    int agreed = 0;
    for (int i = 0; i < words.one().size(); i++) {
      int j = words.partner(i);
      if (j >= 0) {
        opposed += mine.isDenied(i) != theirs.isDenied(j) ? 1 : 0;
        agreed += mine.isDenied(i) && theirs.isDenied(j) ? 1 : 0;
      }
    }
    return undone == 0 && opposed > agreed && mine.negators() != theirs.negators();
  }

  /** "We have beds but no nurses", "we have nurses but no beds". */
  boolean isSwapped() {
    int only = -1;
    int onlyTheirs = -1;
    for (int i = 0; i < words.one().size(); i++) {
      int j = words.partner(i);
      if (j >= 0 && mine.isDenied(i) != theirs.isDenied(j)) {
        only = mine.isDenied(i) ? i : only;
        onlyTheirs = mine.isDenied(i) ? onlyTheirs : i;
      }
    }
    return only >= 0
        && onlyTheirs >= 0
        && words
            .one()
            .hasBetween(
                words.one().place(Math.min(only, onlyTheirs)),
                words.one().place(Math.max(only, onlyTheirs)),
                JOINING);
  }

  /** Whether a word of one stands in the place of its opposite. */
  boolean isReversed() {
    return reversed;
  }

  /** How many words stand for their opposites, denied. */
  int undone() {
    return undone;
  }

  /** In one place an opposite says the reverse; denied it says the same, there or elsewhere. */
  private void opposites() {
    for (PassageAlignment.Gap gap : words.gaps()) {
      for (int i : gap.mine()) {
        for (int j : gap.theirs()) {
          reversed |= areOpposite(i, j) && mine.isDenied(i) == theirs.isDenied(j);
          undone += areOpposite(i, j) && isDenied(i, j) ? 1 : 0;
        }
      }
    }
    boolean most = words.shared() >= MOST * Math.min(words.one().size(), words.other().size());
    for (int i = 0; undone == 0 && most && i < words.one().size(); i++) {
      for (int j = 0; words.partner(i) < 0 && j < words.other().size(); j++) {
        boolean free = words.partnerOfOther(j) < 0;
        undone += free && areOpposite(i, j) && isDenied(i, j) ? 1 : 0;
      }
    }
  }

  private boolean areOpposite(int i, int j) {
    return Lexicon.areOpposite(words.one().word(i).stem(), words.other().word(j).stem());
  }

  /** Whether one of two words is denied: "unless it is opened" does not say that it is closed. */
  private boolean isDenied(int i, int j) {
    return mine.isDenied(i) != theirs.isDenied(j)
        && !words.one().isAfter(i, "unless")
        && !words.other().isAfter(j, "unless");
  }

  private static boolean isDenial(PassageReading reading, int i, int partner) {
    StoryToken word = reading.word(i);
    return partner < 0
        && DENIALS.contains(word.stem())
        && (OF_THINGS.contains(word.stem()) || reading.form(reading.place(i) + 1).equals("to"));
  }
}
