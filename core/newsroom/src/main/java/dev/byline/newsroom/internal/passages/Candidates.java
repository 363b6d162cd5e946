package dev.byline.newsroom.internal.passages;

import dev.byline.newsroom.internal.words.StoryToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the pairs of passages that are worth comparing, without comparing all with all: those that
 * share pairs of neighbouring words, or of their rarest ones. Of a key that very many share each
 * passage is paired with a few neighbours only, so that the work grows with the number of passages
 * and not with its square.
 *
 * <p>MinHash with locality-sensitive hashing was measured beside it (see {@code CandidatesTest}):
 * set so that it finds fragments of six words as often, it gives fifty times as many pairs for
 * eight thousand passages, a number that grows with their square.
 */
public final class Candidates {

  /** Of so many of its rarest words a passage is looked up by all pairs. */
  private static final int RAREST = 6;

  /** Neighbouring words are this far apart at most. */
  private static final int NEAR = 2;

  /** Words of a passage that are looked at; a sentence has fewer. */
  private static final int LONGEST = 150;

  /** Passages of one key that are all paired with each other. */
  private static final int FEW = 16;

  /** Of more passages, with how many behind it each is paired. */
  private static final int NEIGHBOURS = 6;

  /** Meanings of a word that it is looked up by. */
  private static final int SENSES = 5;

  /** A shorter passage has only one key to share. */
  private static final int SHORT = 3;

  /** Bits of a passage's number, below those of a key. */
  private static final int NUMBER_BITS = 24;

  private static final long NUMBER = (1L << NUMBER_BITS) - 1;

  private final List<Passage> passages;
  private final List<int[]> roots = new ArrayList<>();
  private final List<int[][]> senses = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private int[] counts = new int[1024];

  /**
   * Candidates among some passages.
   *
   * @throws IllegalArgumentException if there are more than sixteen million
   */
  public Candidates(List<Passage> passages) {
    if (passages.size() > NUMBER) {
      throw new IllegalArgumentException(passages.size() + " passages are too many for one story");
    }
    this.passages = passages;
    passages.forEach(this::read);
  }

  /** The roots of its words, each once, and for each of them all that the word may mean. */
  private void read(Passage passage) {
    Map<Integer, int[]> found = new LinkedHashMap<>();
    for (StoryToken word : passage.content()) {
      if (found.size() < LONGEST) {
        found.putIfAbsent(
            id(word.root()), word.senses().stream().limit(SENSES).mapToInt(this::id).toArray());
      }
    }
    for (int id : found.keySet()) {
      if (id >= counts.length) {
        counts = Arrays.copyOf(counts, Math.max(id + 1, 2 * counts.length));
      }
      counts[id]++;
    }
    roots.add(found.keySet().stream().mapToInt(Integer::intValue).toArray());
    senses.add(found.values().toArray(new int[0][]));
  }

  private int id(String sense) {
    return ids.computeIfAbsent(sense, key -> ids.size());
  }

  /** Takes the places of two passages in the list, the smaller one first. */
  @FunctionalInterface
  public interface Pairs {
    /** Takes the next pair. */
    void take(int one, int other);
  }

  /** Hands over each pair once. */
  public void forEach(Pairs pairs) {
    long[] found = paired(keys());
    int i = 0;
    while (i < found.length) {
      int next = i + 1;
      while (next < found.length && found[next] == found[i]) {
        next++;
      }
      int one = (int) (found[i] >>> 32);
      int other = (int) found[i];
      if (next - i > 1 || Math.min(roots.get(one).length, roots.get(other).length) <= SHORT) {
        pairs.take(one, other);
      }
      i = next;
    }
  }

  /** Each key of each passage, the number of the passage below it, sorted. */
  private long[] keys() {
    LongList keys = new LongList();
    for (int i = 0; i < passages.size(); i++) {
      int[] words = roots.get(i);
      for (int j = 0; j < words.length; j++) {
        for (int k = j + 1; k < Math.min(words.length, j + 1 + NEAR); k++) {
          keys.add(key(words[j], words[k]) | i);
        }
      }
      int[] rarest = rarest(words);
      for (int j = 0; j < rarest.length; j++) {
        for (int k = j + 1; k < rarest.length; k++) {
          addAll(keys, senses.get(i)[rarest[j]], senses.get(i)[rarest[k]], i);
        }
      }
      for (int j = 0; j < words.length && words.length <= SHORT; j++) {
        for (int sense : senses.get(i)[j]) {
          keys.add(key(sense, sense) | i);
        }
      }
    }
    return keys.distinct();
  }

  /** A key for each meaning of one word with each of another. */
  private static void addAll(LongList keys, int[] some, int[] others, int passage) {
    for (int one : some) {
      for (int other : others) {
        keys.add(key(one, other) | passage);
      }
    }
  }

  /** Their places. By insertion into a short sorted list: this is done for every passage. */
  private int[] rarest(int[] words) {
    int[] rarest = new int[Math.min(RAREST, words.length)];
    int size = 0;
    for (int word = 0; word < words.length; word++) {
      int at = size;
      while (at > 0 && isRarer(words[word], words[rarest[at - 1]])) {
        at--;
      }
      if (at < rarest.length) {
        int moved = Math.min(size, rarest.length - 1) - at;
        System.arraycopy(rarest, at, rarest, at + 1, moved);
        rarest[at] = word;
        size = Math.min(size + 1, rarest.length);
      }
    }
    return rarest;
  }

  private boolean isRarer(int one, int other) {
    return counts[one] != counts[other] ? counts[one] < counts[other] : one < other;
  }

  /** Two words as forty bits above those of a number; that two keys share them does no harm. */
  private static long key(int one, int other) {
    long both = ((long) Math.min(one, other) << 32) | Math.max(one, other);
    long mixed = both * 0x9E3779B97F4A7C15L;
    mixed ^= mixed >>> 29;
    mixed *= 0xBF58476D1CE4E5B9L;
    return mixed << NUMBER_BITS;
  }

  /** Pairs of passages that share a key, once for each key, sorted. */
  private static long[] paired(long[] keys) {
    LongList pairs = new LongList();
    int start = 0;
    for (int i = 1; i <= keys.length; i++) {
      if (i < keys.length && (keys[i] >>> NUMBER_BITS) == (keys[start] >>> NUMBER_BITS)) {
        continue;
      }
      int reach = i - start <= FEW ? FEW : NEIGHBOURS;
      for (int j = start; j < i; j++) {
        for (int k = j + 1; k < Math.min(i, j + 1 + reach); k++) {
          pairs.add(((keys[j] & NUMBER) << 32) | (keys[k] & NUMBER));
        }
      }
      start = i;
    }
    return pairs.sorted();
  }
}
