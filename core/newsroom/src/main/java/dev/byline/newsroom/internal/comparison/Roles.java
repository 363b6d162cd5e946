package dev.byline.newsroom.internal.comparison;

import dev.byline.attribution.ClaimForm;
import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.Set;

/** Whether it is another one who does it, or who does it to whom is turned round. */
record Roles(PassageAlignment words) {

  /** Words of content between a verb and who does it, at most. */
  private static final int NEAR = 2;

  private static final Set<String> BY = Set.of("by");
  private static final Set<String> LISTS = Set.of("and", "or", "nor");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "his", "her", "their", "our", "my", "this", "that");

  /** Prepositions of which one leads where the other comes from. */
  private static final Set<String> WAYS =
      Set.of(
          "from to",
          "from into",
          "for against",
          "before after",
          "above below",
          "over under",
          "inside outside",
          "with against",
          "into from",
          "off on",
          "into out");

  private static final Set<String> FIRST = Set.of("i", "we");
  private static final Set<String> THIRD = Set.of("he", "she", "it", "they");

  boolean areOther() {
    return areTurned() || isOtherActor() || isOtherWay();
  }

  /** "From the builder", "to the builder". */
  private boolean isOtherWay() {
    for (int i = 0; i < words.one().size(); i++) {
      int j = words.partner(i);
      if (j >= 0) {
        String mine = preposition(words.one(), i);
        String theirs = preposition(words.other(), j);
        if (WAYS.contains(mine + " " + theirs) || WAYS.contains(theirs + " " + mine)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The preposition before a noun, articles between them; empty where there is none. */
  private static String preposition(PassageReading reading, int i) {
    int at = reading.place(i) - 1;
    while (at > 0 && ARTICLES.contains(reading.form(at))) {
      at--;
    }
    return reading.form(at);
  }

  /** "The dog bit the man", "the man bit the dog"; "was bitten by" turns it once more. */
  private boolean areTurned() {
    for (int verb = 1; verb + 1 < words.one().size(); verb++) {
      boolean noun = isNoun(verb);
      for (int left = Math.max(0, verb - NEAR); !noun && left < verb; left++) {
        for (int right = verb + 1;
            right <= Math.min(words.one().size() - 1, verb + NEAR);
            right++) {
          if (isTurned(left, verb, right)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether nothing can turn round it: it has no partner, or an article before it. */
  private boolean isNoun(int i) {
    int j = words.partner(i);
    return j < 0
        || PassageReading.isNominal(words.one().helpers(i))
        || PassageReading.isNominal(words.other().helpers(j));
  }

  private boolean isTurned(int left, int verb, int right) {
    int theirLeft = words.partner(left);
    int theirVerb = words.partner(verb);
    int theirRight = words.partner(right);
    if (theirLeft < 0 || theirRight < 0 || !isActor(left) || !isActor(right)) {
      return false;
    }
    if (Math.abs(theirLeft - theirVerb) > NEAR || Math.abs(theirRight - theirVerb) > NEAR) {
      return false;
    }
    boolean byMe = isBy(words.one(), verb, right);
    if (theirLeft < theirVerb && theirVerb < theirRight) {
      boolean byThem = isBy(words.other(), theirVerb, theirRight);
      return byMe != byThem
          && words.one().isPassive(verb) == byMe
          && words.other().isPassive(theirVerb) == byThem;
    }
    if (theirRight < theirVerb && theirVerb < theirLeft) {
      boolean byThem = isBy(words.other(), theirVerb, theirLeft);
      return byMe == byThem
          && !isList(words.one(), left, right)
          && !isList(words.other(), theirRight, theirLeft);
    }
    return false;
  }

  private boolean isActor(int i) {
    Kind kind = words.one().word(i).kind();
    return kind != Kind.NUMBER && kind != Kind.DAY;
  }

  private static boolean isBy(PassageReading reading, int verb, int who) {
    return reading.hasBetween(reading.place(verb), reading.place(who), BY);
  }

  /** Things that are told one after the other may be told in any order. */
  private static boolean isList(PassageReading reading, int from, int to) {
    StoryToken first = reading.word(from);
    StoryToken last = reading.word(to);
    String between = reading.passage().text().substring(first.end(), last.start());
    return between.matches("(?s).*[,;:\\u2013\\u2014].*")
        || reading.hasBetween(reading.place(from), reading.place(to), LISTS);
  }

  private static boolean isSpoken(PassageReading reading) {
    return reading.passage().claim().form() == ClaimForm.DIRECT;
  }

  /** "We broke the promise", "they broke the promise": both in the speaker's own words. */
  private boolean isOtherActor() {
    if (!isSpoken(words.one()) || !isSpoken(words.other())) {
      return false;
    }
    for (int i = 0; i < words.one().size(); i++) {
      int j = words.partner(i);
      if (j < 0 || words.one().isPassive(i) != words.other().isPassive(j)) {
        continue;
      }
      String mine = PassageReading.subject(words.one().helpers(i));
      String theirs = PassageReading.subject(words.other().helpers(j));
      if ((FIRST.contains(mine) && THIRD.contains(theirs))
          || (THIRD.contains(mine) && FIRST.contains(theirs))) {
        return true;
      }
    }
    return false;
  }
}
