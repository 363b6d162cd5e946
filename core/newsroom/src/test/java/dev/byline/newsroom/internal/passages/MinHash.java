package dev.byline.newsroom.internal.passages;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import dev.byline.newsroom.internal.words.StoryToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@link Candidates} was measured against: MinHash over the words of content, with
 * locality-sensitive hashing in bands, as in Leskovec, Rajaraman and Ullman, chapter 3.
 */
final class MinHash {

  private static final int BANDS = 32;
  private static final int ROWS = 2;

  private MinHash() {}

  /** The pairs that share a band, as places in the list, the smaller one first. */
  static Set<List<Integer>> pairs(List<Passage> passages) {
    Set<List<Integer>> pairs = new HashSet<>();
    for (int band = 0; band < BANDS; band++) {
      Map<String, List<Integer>> buckets = new HashMap<>();
      for (int i = 0; i < passages.size(); i++) {
        StringBuilder key = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
          key.append(smallest(passages.get(i), Hashing.murmur3_32_fixed(band * ROWS + row)));
          key.append(' ');
        }
        List<Integer> bucket = buckets.computeIfAbsent(key.toString(), k -> new ArrayList<>());
        for (int other : bucket) {
          pairs.add(List.of(other, i));
        }
        bucket.add(i);
      }
    }
    return pairs;
  }

  private static int smallest(Passage passage, HashFunction hash) {
    int smallest = Integer.MAX_VALUE;
    for (StoryToken word : passage.content()) {
      smallest = Math.min(smallest, hash.hashUnencodedChars(word.root()).asInt());
    }
    return smallest;
  }
}
