package dev.byline.newsroom.internal.comparison;

import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.List;
import java.util.Set;

/**
 * Whether two passages are word for word the same but for what fills one or two places, and that is
 * something else: "we will rebuild the bridge", "we will rebuild the school". Two translations of
 * one sentence differ in grammar too, or have words for the same.
 */
final class SentenceFrame {

  /** A longer sentence in which other words were put in one place may be the sentence still. */
  private static final int FEW = 6;

  /** Places that may be filled otherwise. */
  private static final int PLACES = 2;

  private static final int LONGEST = 150;

  /** What changes between direct and indirect speech, two voices, and two translations. */
  private static final Set<String> LIGHT =
      Set.of(
          "that", "the", "a", "an", "is", "are", "was", "were", "be", "been", "has", "have", "had",
          "do", "did", "will", "would");

  /** Of a verb, the same: "gave the keys" may be another word for "sold the keys". */
  private static final int FEW_AROUND_VERB = 4;

  /** What a verb has behind it, and a noun hardly. */
  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "his", "her", "their", "our", "my", "its", "us", "him", "them", "it");

  private final PassageReading one;
  private final List<StoryToken> mine;
  private final List<StoryToken> theirs;
  private final int[][] common;
  private int places;
  private int same;
  private int told;
  private boolean other = true;
  private boolean verb;

  SentenceFrame(PassageReading one, PassageReading other) {
    this.one = one;
    this.mine = heavy(one);
    this.theirs = heavy(other);
    this.common = new int[mine.size() + 1][theirs.size() + 1];
    for (int i = mine.size() - 1; i >= 0; i--) {
      for (int j = theirs.size() - 1; j >= 0; j--) {
        common[i][j] =
            isSame(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    read();
  }

  /** Whether other things stand in the same frame. */
  boolean isFilledOtherwise() {
    int least = Math.min(mine.size(), theirs.size());
    boolean whole = 2 * same >= least || (places == 1 && mine.size() == theirs.size() && same > 0);
    int most = verb && places == 1 ? FEW_AROUND_VERB : FEW;
    return other && whole && places > 0 && places <= PLACES && told > 0 && told <= most;
  }

  private void read() {
    int i = 0;
    int j = 0;
    while (i < mine.size() || j < theirs.size()) {
      int from = i;
      int theirFrom = j;
      while (i < mine.size() && j < theirs.size() && isSame(i, j)) {
        told += mine.get(i).isContent() ? 1 : 0;
        same++;
        i++;
        j++;
      }
      if (i > from) {
        continue;
      }
      while ((i < mine.size() || j < theirs.size())
          && !(i < mine.size() && j < theirs.size() && isSame(i, j))) {
        boolean skip =
            j == theirs.size() || (i < mine.size() && common[i + 1][j] >= common[i][j + 1]);
        i += skip ? 1 : 0;
        j += skip ? 0 : 1;
      }
      place(content(mine.subList(from, i)), content(theirs.subList(theirFrom, j)));
    }
  }

  private void place(List<StoryToken> filling, List<StoryToken> otherFilling) {
    places++;
    verb = filling.size() == 1 && otherFilling.size() == 1 && isVerb(filling.get(0));
    boolean agree =
        filling.stream()
            .anyMatch(
                my ->
                    otherFilling.stream()
                        .anyMatch(their -> my.agrees(their) || areNumbers(my, their)));
    other &= !filling.isEmpty() && !otherFilling.isEmpty() && !agree;
  }

  private boolean isVerb(StoryToken word) {
    return ARTICLES.contains(one.form(one.words().indexOf(word) + 1));
  }

  /** Numbers are compared by what they count. */
  private static boolean areNumbers(StoryToken one, StoryToken other) {
    return one.kind() == Kind.NUMBER && other.kind() == Kind.NUMBER;
  }

  private boolean isSame(int i, int j) {
    return mine.get(i).stem().equals(theirs.get(j).stem());
  }

  private static List<StoryToken> heavy(PassageReading reading) {
    List<StoryToken> words =
        reading.words().stream().filter(word -> !LIGHT.contains(word.form())).toList();
    return words.size() <= LONGEST ? words : words.subList(0, LONGEST);
  }

  private static List<StoryToken> content(List<StoryToken> words) {
    return words.stream().filter(StoryToken::isContent).toList();
  }
}
