package dev.byline.newsroom.internal.matching;

import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds out whether one of two passages denies what the other one says: of words that both have,
 * one has a "not" or its like before it that the other lacks.
 *
 * @param one the words of a passage
 * @param other the words of another
 * @param partners words of the first and what stands for them in the second
 */
record Opposition(
    List<StoryToken> one, List<StoryToken> other, Map<StoryToken, StoryToken> partners) {

  boolean isOpposed() {
    Set<StoryToken> mine = negated(one);
    Set<StoryToken> theirs = negated(other);
    int opposed = 0;
    int agreed = 0;
    for (Map.Entry<StoryToken, StoryToken> pair : partners.entrySet()) {
      boolean my = mine.contains(pair.getKey());
      boolean their = theirs.contains(pair.getValue());
      opposed += my != their ? 1 : 0;
      agreed += my && their ? 1 : 0;
    }
    return opposed > 0 && opposed > agreed && negators(one) != negators(other);
  }

  /** "Not paying taxes" and "paying no taxes" have as many, and are the same. */
  private static long negators(List<StoryToken> words) {
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).kind() == Kind.NEGATOR && !isExcept(words, i))
        .count();
  }

  /** "Nothing but bread" is bread. */
  private static boolean isExcept(List<StoryToken> words, int negator) {
    return negator + 1 < words.size() && words.get(negator + 1).form().equals("but");
  }

  /** The first word of content behind each negator, by identity of the token's place. */
  private static Set<StoryToken> negated(List<StoryToken> words) {
    Set<StoryToken> negated = new HashSet<>();
    boolean open = false;
    for (int i = 0; i < words.size(); i++) {
      StoryToken word = words.get(i);
      if (word.kind() == Kind.NEGATOR) {
        open = isExcept(words, i) ? open : !open;
      } else if (open && word.isContent() && !word.form().equals("longer")) {
        negated.add(word);
        open = false;
      }
    }
    return negated;
  }
}
