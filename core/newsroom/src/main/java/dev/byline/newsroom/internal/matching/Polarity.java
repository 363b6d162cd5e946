package dev.byline.newsroom.internal.matching;

import dev.byline.newsroom.compare.WordFile;
import dev.byline.newsroom.internal.words.Lexicon;
import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether one of two passages denies what the other one says: of words that both have, one has a
 * "not" or its like before it that the other lacks. An opposite word turns the meaning round as
 * well, and both together leave it as it was: "not safe", "unsafe".
 */
final class Polarity {

  /** "Failed to check" is "did not check". */
  private static final Set<String> DENIALS = WordFile.words(Polarity.class, "denials.txt");

  /** Of these, the ones that deny only what follows with "to": "refused to pay". */
  private static final Set<String> WITH_TO =
      Set.of(
          "fail", "refus", "declin", "neglect", "omit", "unabl", "unwill", "impossibl", "incapabl");

  /** Behind "not", these deny nothing: "not only". */
  private static final Set<String> NOT_ONLY = Set.of("only", "just", "merely", "simply", "least");

  private static final Set<String> JOINING = Set.of("but", "and");

  private final Alignment words;
  private final Set<Integer> mine;
  private final Set<Integer> theirs;
  private int negators;
  private int theirNegators;
  private boolean reversed;
  private int undone;

  Polarity(Alignment words) {
    this.words = words;
    this.mine = negated(words.one(), true);
    this.theirs = negated(words.other(), false);
    opposites();
  }

  /** Whether one denies what the other says. */
  boolean isOpposed() {
    int opposed = 0;
    int agreed = 0;
    for (int i = 0; i < words.one().size(); i++) {
      int j = words.partner(i);
      if (j >= 0) {
        boolean my = mine.contains(i);
        boolean their = theirs.contains(j);
        opposed += my != their ? 1 : 0;
        agreed += my && their ? 1 : 0;
      }
    }
    return undone == 0 && opposed > 0 && opposed > agreed && negators != theirNegators;
  }

  /** "We have beds but no nurses", "we have nurses but no beds". */
  boolean isSwapped() {
    for (int i : mine) {
      for (int j : theirs) {
        int k = words.partnerOfOther(j);
        boolean both = words.partner(i) >= 0 && k >= 0 && k != i;
        if (both && !theirs.contains(words.partner(i)) && !mine.contains(k)) {
          int from = words.one().place(Math.min(i, k));
          return words.one().hasBetween(from, words.one().place(Math.max(i, k)), JOINING);
        }
      }
    }
    return false;
  }

  /** Whether a word of one stands in the place of its opposite. */
  boolean isReversed() {
    return reversed;
  }

  /** How many words stand for their opposites, denied. */
  int undone() {
    return undone;
  }

  private void opposites() {
    for (Alignment.Gap gap : words.gaps()) {
      for (int i : gap.mine()) {
        for (int j : gap.theirs()) {
          if (Lexicon.areOpposite(words.one().word(i).stem(), words.other().word(j).stem())) {
            boolean denied = mine.contains(i) != theirs.contains(j);
            undone += denied ? 1 : 0;
            reversed |= !denied;
          }
        }
      }
    }
  }

  /** The first word of content behind each negator. */
  private Set<Integer> negated(Reading reading, boolean first) {
    Set<Integer> negated = new HashSet<>();
    boolean open = false;
    int count = 0;
    int content = 0;
    for (int at = 0; at < reading.words().size(); at++) {
      StoryToken word = reading.words().get(at);
      boolean own = content < reading.size() && reading.place(content) == at;
      if (own && open && !isDenial(reading, at, first, content)) {
        negated.add(content);
        open = false;
      } else if (isNegator(reading, at) || isDenial(reading, at, first, own ? content : -1)) {
        open = isConcord(reading, at, open) ? open : !open;
        count += isConcord(reading, at, count > 0) ? 0 : 1;
      }
      content += own ? 1 : 0;
    }
    if (first) {
      negators = count;
    } else {
      theirNegators = count;
    }
    return negated;
  }

  /** "Neither by day nor by night" denies once, and behind "nobody" nothing at all. */
  private static boolean isConcord(Reading reading, int at, boolean denied) {
    String form = reading.form(at);
    return denied && (form.equals("nor") || form.equals("neither"));
  }

  private static boolean isNegator(Reading reading, int at) {
    return reading.words().get(at).kind() == Kind.NEGATOR
        && !reading.form(at + 1).equals("but")
        && !NOT_ONLY.contains(reading.form(at + 1))
        && !reading.form(at + 1).equals("doubt")
        && !reading.form(at + 1).equals("matter");
  }

  private boolean isDenial(Reading reading, int at, boolean first, int content) {
    StoryToken word = reading.words().get(at);
    boolean shared =
        content >= 0 && (first ? words.partner(content) : words.partnerOfOther(content)) >= 0;
    if (shared || !DENIALS.contains(word.stem())) {
      return false;
    }
    return !WITH_TO.contains(word.stem()) || reading.form(at + 1).equals("to");
  }
}
