package dev.byline.pipeline.internal.crf;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** The words of a sentence that is to be labelled, with what stands around them. */
final class LabelledSentence {

  /** How many words before and behind one have a say on their own. */
  static final int NEAR = 5;

  private final int size;
  private final IntPredicate properNouns;

  /** The words, with {@link #NEAR} places on each side. */
  private final KnownWord[] words;

  /** Where in {@link #words} the same spelling comes next, if that is near. */
  private final int[] next;

  /** Where it came last; outside of the words if that was not near. */
  private final int[] last;

  LabelledSentence(
      List<String> text, IntPredicate properNouns, KnownWords known, KnownWord outside) {
    this.size = text.size();
    this.properNouns = properNouns;
    this.words = new KnownWord[size + 2 * NEAR];
    Arrays.fill(words, outside);
    for (int i = 0; i < size; i++) {
      words[NEAR + i] = known.get(text.get(i));
    }
    this.next = new int[words.length];
    this.last = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      next[i] = Integer.MAX_VALUE;
      last[i] = -1;
      for (int j = i - 1; j >= Math.max(0, i - NEAR); j--) {
        if (words[i].isSpelledLike(words[j])) {
          last[i] = j;
          next[j] = i;
          break;
        }
      }
    }
  }

  int size() {
    return size;
  }

  KnownWord word(int at) {
    return words[NEAR + at];
  }

  boolean areAlike(int one, int other) {
    return word(one).isSpelledLike(word(other));
  }

  /** Whether a word looks like a name and is tagged as a proper noun. */
  boolean isName(int at) {
    return word(at).looks().likeName() && properNouns.test(at);
  }

  /** Adds what the words near one say about its labels; one that is there twice says it once. */
  void addNear(int at, double[] to) {
    int itself = NEAR + at;
    for (int i = 1; i <= NEAR; i++) {
      if (next[itself - i] >= itself) {
        words[itself - i].addLabels(KnownWord.Role.NEAR_BEFORE, to);
      }
      if (last[itself + i] <= itself) {
        words[itself + i].addLabels(KnownWord.Role.NEAR_BEHIND, to);
      }
    }
  }
}
