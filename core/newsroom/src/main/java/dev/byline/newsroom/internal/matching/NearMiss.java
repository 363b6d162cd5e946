package dev.byline.newsroom.internal.matching;

import static dev.byline.newsroom.compare.WordEnding.isPlural;

import dev.byline.newsroom.internal.passages.Passage;
import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.StoryToken.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two passages that are word for word the same but for one thing, which makes two statements of
 * them. Two translations of one sentence differ in more than that, or in words for the same.
 *
 * @param first a passage
 * @param second another
 * @param one the words of the first that were compared
 * @param other those of the second
 * @param partner for each word of the first its partner in the second, or -1
 */
record NearMiss(
    Passage first, Passage second, List<StoryToken> one, List<StoryToken> other, int[] partner) {

  /** A longer sentence in which one word was put in another's place is the sentence still. */
  private static final int FEW = 5;

  /** An auxiliary may stand so far before its verb: "will soon close". */
  private static final int REACH = 2;

  private static final Set<String> FUTURE = Set.of("will", "shall");

  /** A noun stands behind one of these, if no other word of its group does. */
  private static final Set<String> NOUN_OPENERS =
      Set.of(
          "the", "a", "an", "this", "these", "those", "some", "any", "each", "every", "no", "my",
          "our", "your", "his", "her", "its", "their", "of", "in", "on", "at", "from", "by", "with",
          "into", "onto", "for", "about", "over", "under", "between", "through", "during",
          "against", "without");

  /** Behind one of these, a form in "-ed" tells no past. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having",
          "will", "would", "shall", "should", "can", "could", "may", "might", "must", "to", "get",
          "gets", "got", "getting");

  boolean isThere() {
    return isOtherThing() || isSwapped() || isOtherTense();
  }

  /** "We will rebuild the bridge", "we will rebuild the school": a noun in the place of another. */
  private boolean isOtherThing() {
    List<StoryToken> mine = withoutThat(first.words());
    List<StoryToken> theirs = withoutThat(second.words());
    if (mine.size() != theirs.size() || one.size() != other.size() || one.size() > FEW + 1) {
      return false;
    }
    int place = -1;
    for (int i = 0; i < mine.size(); i++) {
      if (mine.get(i).stem().equals(theirs.get(i).stem())) {
        continue;
      }
      if (place >= 0) {
        return false;
      }
      place = i;
    }
    return place >= 0
        && mine.get(place).kind() == Kind.WORD
        && theirs.get(place).kind() == Kind.WORD
        && !mine.get(place).agrees(theirs.get(place))
        && isNoun(mine, place);
  }

  /**
   * The head of a noun group: a word of grammar before it that is no verb's, and no word of the
   * group behind; a plural needs none before it; or the first word of all, if it does not tell
   * somebody to do something.
   */
  private static boolean isNoun(List<StoryToken> words, int place) {
    Optional<StoryToken> next =
        place + 1 == words.size() ? Optional.empty() : Optional.of(words.get(place + 1));
    if (place == 0) {
      return next.filter(word -> NOUN_OPENERS.contains(word.form())).isEmpty();
    }
    return next.filter(StoryToken::isContent).isEmpty()
        && (NOUN_OPENERS.contains(words.get(place - 1).form())
            || isPlural(words.get(place).form()));
  }

  private static List<StoryToken> withoutThat(List<StoryToken> words) {
    boolean that = !words.isEmpty() && words.get(0).form().equals("that");
    return that ? words.subList(1, words.size()) : words;
  }

  /** "The dog bit the man", "the man bit the dog": two words have changed places, over a third. */
  private boolean isSwapped() {
    if (one.size() != other.size() || Difference.hasBy(first) || Difference.hasBy(second)) {
      return false;
    }
    int from = 0;
    while (from < one.size() && one.get(from).agrees(other.get(from))) {
      from++;
    }
    int to = one.size() - 1;
    while (to > from && one.get(to).agrees(other.get(to))) {
      to--;
    }
    boolean swapped =
        to - from > 1 && one.get(from).agrees(other.get(to)) && one.get(to).agrees(other.get(from));
    for (int i = from + 1; swapped && i < to; i++) {
      swapped = one.get(i).agrees(other.get(i));
    }
    return swapped && !isList(first, one.get(from), one.get(to));
  }

  /** Things that are told one after the other may be told in any order. */
  private static boolean isList(Passage passage, StoryToken from, StoryToken to) {
    String between = passage.text().substring(from.end(), to.start());
    return between.indexOf(',') >= 0 || between.contains(" and ") || between.contains(" or ");
  }

  /** What somebody did and what he will do: "we trained in the rain", "we will train in it". */
  private boolean isOtherTense() {
    for (int i = 0; i < one.size(); i++) {
      if (partner[i] >= 0) {
        StoryToken mine = one.get(i);
        StoryToken theirs = other.get(partner[i]);
        if ((isPast(first, mine) && isFuture(second, theirs))
            || (isPast(second, theirs) && isFuture(first, mine))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPast(Passage passage, StoryToken verb) {
    return verb.kind() == Kind.WORD
        && verb.form().endsWith("ed")
        && Collections.disjoint(before(passage, verb), AUXILIARIES);
  }

  private static boolean isFuture(Passage passage, StoryToken verb) {
    return verb.kind() == Kind.WORD
        && !verb.form().endsWith("ed")
        && !Collections.disjoint(before(passage, verb), FUTURE);
  }

  private static List<String> before(Passage passage, StoryToken verb) {
    int at = passage.words().indexOf(verb);
    return passage.words().subList(Math.max(0, at - REACH), Math.max(0, at)).stream()
        .map(StoryToken::form)
        .toList();
  }
}
