package dev.byline.newsroom.internal.comparison;

import dev.byline.newsroom.internal.passages.Passage;
import dev.byline.newsroom.internal.words.StoryToken;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a word says about which statement it is: the fewer articles have it, the more. Where
 * there are few articles all words count about the same.
 */
public final class Weights {

  /** Articles imagined beside those there are, so that a count over few does not mislead. */
  private static final double PRIOR = 20;

  private final Map<String, Integer> articles = new HashMap<>();
  private final double all;

  /** As they are in some passages. */
  public Weights(List<Passage> passages) {
    Map<String, Set<String>> seen = new HashMap<>();
    for (Passage passage : passages) {
      Set<String> known = seen.computeIfAbsent(passage.article(), id -> new HashSet<>());
      for (StoryToken word : passage.content()) {
        String root = word.root();
        if (known.add(root)) {
          articles.merge(root, 1, Integer::sum);
        }
      }
    }
    this.all = seen.size();
  }

  /** At most 1, and never 0. */
  double of(StoryToken word) {
    double share = (articles(word) + 1) / (all + PRIOR);
    return Math.max(0.1, -Math.log(Math.min(1, share)) / Math.log(all + PRIOR));
  }

  /** In how many articles the word, or one like it, stands. */
  int articles(StoryToken word) {
    return articles.getOrDefault(word.root(), 0);
  }
}
