package dev.byline.newsroom.internal.matching;

import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.List;
import java.util.Set;

/**
 * Whether two passages are word for word the same but for what stands in one place, and that is
 * something else: "we will rebuild the bridge", "we will rebuild the school". Two translations of
 * one sentence differ in more than one place, or in words for the same.
 */
record Frame(Alignment words) {

  /** A longer sentence in which other words were put in one place may be the sentence still. */
  private static final int FEW = 6;

  /** What changes between direct and indirect speech, two voices, and two translations. */
  private static final Set<String> LIGHT =
      Set.of(
          "that", "the", "a", "an", "is", "are", "was", "were", "be", "been", "has", "have", "had",
          "do", "did", "will", "would");

  boolean isFilledOtherwise() {
    List<StoryToken> mine = heavy(words.one());
    List<StoryToken> theirs = heavy(words.other());
    int least = Math.min(mine.size(), theirs.size());
    int before = 0;
    while (before < least && mine.get(before).stem().equals(theirs.get(before).stem())) {
      before++;
    }
    int behind = 0;
    while (behind < least - before && last(mine, behind).equals(last(theirs, behind))) {
      behind++;
    }
    List<StoryToken> filling = content(mine.subList(before, mine.size() - behind));
    List<StoryToken> other = content(theirs.subList(before, theirs.size() - behind));
    int frame =
        content(mine.subList(0, before)).size()
            + content(mine.subList(mine.size() - behind, mine.size())).size();
    boolean whole = filling.size() + other.size() == 2 || before + behind >= least / 2;
    boolean counted =
        filling.stream().anyMatch(Frame::isExact) && other.stream().anyMatch(Frame::isExact);
    return frame > 0
        && !counted
        && frame <= FEW
        && whole
        && !filling.isEmpty()
        && !other.isEmpty()
        && filling.stream().noneMatch(my -> other.stream().anyMatch(my::agrees));
  }

  /** Numbers and days are compared by what they say. */
  private static boolean isExact(StoryToken word) {
    return word.kind() == Kind.NUMBER || word.kind() == Kind.DAY;
  }

  private static String last(List<StoryToken> words, int fromEnd) {
    return words.get(words.size() - 1 - fromEnd).stem();
  }

  private static List<StoryToken> heavy(Reading reading) {
    return reading.words().stream().filter(word -> !LIGHT.contains(word.form())).toList();
  }

  private static List<StoryToken> content(List<StoryToken> words) {
    return words.stream().filter(StoryToken::isContent).toList();
  }
}
