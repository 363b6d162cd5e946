package dev.byline.newsroom.internal.matching;

import dev.byline.newsroom.internal.passages.Passage;
import dev.byline.newsroom.internal.words.Lexicon;
import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What makes two passages two statements however much of their words is the same: another number,
 * day or name, the opposite word, another thing in the same frame.
 *
 * @param first a passage
 * @param second another
 * @param one the words of the first that were compared
 * @param other those of the second
 * @param partner for each word of the first its partner in the second, or -1
 */
record Difference(
    Passage first, Passage second, List<StoryToken> one, List<StoryToken> other, int[] partner) {

  /** Less of its words in the same order than this, and who does it to whom has changed. */
  private static final double SAME_ORDER = 0.7;

  /** Longer passages are not all of one clause, and may be turned round in parts. */
  private static final int ONE_CLAUSE = 8;

  /** Words of grammar of which one denies the other. */
  private static final String[][] MEASURES = {
    {"more", "less"}, {"more", "fewer"}, {"most", "least"}, {"before", "after"}, {"above", "below"}
  };

  /** What begins a clause that may stand before the other or behind it. */
  private static final Set<String> OPENERS =
      Set.of(
          "because",
          "since",
          "if",
          "when",
          "while",
          "as",
          "until",
          "unless",
          "although",
          "though",
          "after",
          "before",
          "once",
          "whenever",
          "whereas");

  boolean isThere() {
    NearMiss near = new NearMiss(first, second, one, other, partner);
    return differ(Kind.NUMBER)
        || differ(Kind.DAY)
        || replaced()
        || isFrame()
        || measured(first, second)
        || near.isThere();
  }

  /** Whether the same words say the reverse: who does it stands last, and to whom first. */
  boolean isTurned(double inOrder, double anyOrder) {
    return inOrder < SAME_ORDER * anyOrder
        && Math.max(one.size(), other.size()) <= ONE_CLAUSE
        && !one.get(0).agrees(other.get(0))
        && !one.get(one.size() - 1).agrees(other.get(other.size() - 1))
        && !hasBy(first)
        && !hasBy(second)
        && beginsWithClause(first) == beginsWithClause(second);
  }

  /** "Because the water was low, the ships were stopped" may be told the other way round. */
  private static boolean beginsWithClause(Passage passage) {
    return !passage.words().isEmpty() && OPENERS.contains(passage.words().get(0).form());
  }

  /**
   * Whether all is the same but what it is about: "bread prices rose …", "teachers’ pay rose …".
   */
  private boolean isFrame() {
    int mine = 0;
    while (mine < one.size() && partner[mine] < 0) {
      mine++;
    }
    int theirs = mine < one.size() ? partner[mine] : 0;
    boolean rest = mine > 1 && theirs > 1 && one.size() - mine == other.size() - theirs;
    for (int i = mine; rest && i < one.size(); i++) {
      rest = partner[i] >= 0;
    }
    return rest;
  }

  static boolean hasBy(Passage passage) {
    return passage.words().stream().anyMatch(word -> word.form().equals("by"));
  }

  /** Whether one has "more" where the other has "less". */
  private static boolean measured(Passage first, Passage second) {
    Set<String> mine = forms(first);
    Set<String> theirs = forms(second);
    for (String[] pair : MEASURES) {
      boolean my = mine.contains(pair[0]) && !mine.contains(pair[1]);
      boolean their = theirs.contains(pair[1]) && !theirs.contains(pair[0]);
      boolean turned =
          mine.contains(pair[1])
              && !mine.contains(pair[0])
              && theirs.contains(pair[0])
              && !theirs.contains(pair[1]);
      if ((my && their) || turned) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> forms(Passage passage) {
    Set<String> forms = new HashSet<>();
    passage.words().forEach(word -> forms.add(word.form()));
    return forms;
  }

  /** Each has some that the other lacks. */
  private boolean differ(Kind kind) {
    Set<String> mine = stems(one, kind);
    Set<String> theirs = stems(other, kind);
    return !mine.containsAll(theirs) && !theirs.containsAll(mine);
  }

  private static Set<String> stems(List<StoryToken> words, Kind kind) {
    Set<String> stems = new HashSet<>();
    words.stream().filter(word -> word.kind() == kind).forEach(word -> stems.add(word.stem()));
    return stems;
  }

  /** Whether, between two words that both have, one has another name, or the opposite word. */
  private boolean replaced() {
    int from = 0;
    int theirFrom = 0;
    for (int i = 0; i <= one.size(); i++) {
      if (i < one.size() && partner[i] < 0) {
        continue;
      }
      int to = i < one.size() ? partner[i] : other.size();
      if (isReplaced(one.subList(from, i), other.subList(theirFrom, to))) {
        return true;
      }
      from = i + 1;
      theirFrom = to + 1;
    }
    return false;
  }

  private static boolean isReplaced(List<StoryToken> mine, List<StoryToken> theirs) {
    for (StoryToken my : mine) {
      for (StoryToken their : theirs) {
        if (Lexicon.areOpposite(my.stem(), their.stem())) {
          return true;
        }
      }
    }
    return mine.size() == 1
        && theirs.size() == 1
        && mine.get(0).kind() == Kind.NAME
        && theirs.get(0).kind() == Kind.NAME;
  }
}
