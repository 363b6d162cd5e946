package dev.byline.newsroom.story;

import dev.byline.newsroom.internal.words.StoryToken;
import dev.byline.newsroom.internal.words.Tokens;
import java.util.Arrays;
import java.util.List;

/** The runs of five words that an article has, by their hashes. */
final class WordRuns {

  private static final int RUN = 5;
  private static final int SKETCH = 48;

  /** An article of fewer words is too short to be told a copy; it has no runs. */
  private static final int SHORTEST = 30;

  /** Of the runs of both articles so many must be in both (Jaccard). */
  private static final double NEAR_IDENTICAL = 0.6;

  /** In order, each once. */
  private final long[] hashes;

  private WordRuns(long[] hashes) {
    this.hashes = hashes;
  }

  static WordRuns of(String text) {
    List<StoryToken> words = Tokens.of(text);
    if (words.size() < SHORTEST) {
      return new WordRuns(new long[0]);
    }
    long[] hashes = new long[words.size() - RUN + 1];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 1;
      for (int j = i; j < i + RUN; j++) {
        hash = hash * 0x100000001B3L + words.get(j).form().hashCode();
      }
      hash *= 0x9E3779B97F4A7C15L;
      hashes[i] = hash ^ (hash >>> 31);
    }
    return new WordRuns(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  /** The smallest hashes, which stand for all. */
  long[] sketch() {
    return Arrays.copyOf(hashes, Math.min(SKETCH, hashes.length));
  }

  /** Whether both articles are one text but for small changes. */
  boolean areThoseOf(WordRuns other) {
    int shared = 0;
    int j = 0;
    for (long hash : hashes) {
      while (j < other.hashes.length && other.hashes[j] < hash) {
        j++;
      }
      shared += j < other.hashes.length && other.hashes[j] == hash ? 1 : 0;
    }
    return shared >= NEAR_IDENTICAL * (hashes.length + other.hashes.length - shared);
  }
}
