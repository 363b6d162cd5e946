package dev.byline.pipeline.internal.maxent;

import dev.byline.pipeline.internal.serial.MixedStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that the model was trained on, as they stand in its file. */
final class SeenWords {

  private final Map<String, Seen> words;

  private SeenWords(Map<String, Seen> words) {
    this.words = words;
  }

  /**
   * How a word was seen.
   *
   * @param rare whether rarely
   * @param tags with which tags, a list that words share
   * @param first which of them it had most
   */
  private record Seen(boolean rare, List<String> tags, @Nullable String first) {}

  /**
   * Reads them.
   *
   * @param rareBelow a word that was seen less often is rare
   */
  static SeenWords read(MixedStream in, int rareBelow) throws IOException {
    int size = in.readInt();
    Map<String, Seen> words = new HashMap<>(2 * size);
    Map<List<String>, List<String>> shared = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String word = in.readWord();
      int tags = in.readInt();
      // Among tags that are equally good the first counts: in the order in which a hash map of
      // this size has them.
      Map<String, Integer> counts = new HashMap<>(tags);
      for (int j = 0; j < tags; j++) {
        counts.put(names.computeIfAbsent(in.readWord(), it -> it), in.readInt());
      }
      words.put(word, seen(counts, rareBelow, shared));
    }
    int verbs = in.readInt();
    for (int i = 0; i < verbs; i++) {
      in.readInt();
      in.skip(in.readInt() + 4 * Integer.BYTES); // particles of verbs, which no feature asks for
    }
    return new SeenWords(words);
  }

  private static Seen seen(
      Map<String, Integer> counts, int rareBelow, Map<List<String>, List<String>> shared) {
    int sum = 0;
    int most = 0;
    String first = null;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      sum += count.getValue();
      if (count.getValue() > most) {
        most = count.getValue();
        first = count.getKey();
      }
    }
    List<String> tags = new ArrayList<>(counts.keySet());
    return new Seen(sum < rareBelow, shared.computeIfAbsent(tags, it -> it), first);
  }

  /** What the model says of each word. */
  Map<String, ModelWord> known(TagInventory tags, FeatureWeights.Builder weights) {
    Map<String, Integer> before = weights.takeRows(FeatureKind.WORD_BEFORE);
    Map<String, Integer> here = weights.takeRows(FeatureKind.WORD);
    Map<String, Integer> after = weights.takeRows(FeatureKind.WORD_AFTER);
    Map<List<String>, byte[]> numbers = new HashMap<>();
    Map<String, ModelWord> known = new HashMap<>(2 * words.size());
    words.forEach(
        (word, seen) ->
            known.put(
                word,
                new ModelWord(
                    seen.rare(),
                    numbers.computeIfAbsent(seen.tags(), tags::expand),
                    seen.first(),
                    before.getOrDefault(word, FeatureWeights.NONE),
                    here.getOrDefault(word, FeatureWeights.NONE),
                    after.getOrDefault(word, FeatureWeights.NONE))));
    return known;
  }
}
