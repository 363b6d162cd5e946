package dev.byline.pipeline.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What begins in which sentence, in the order of the list. White space between two sentences
 * belongs to the earlier one.
 */
final class Buckets<T> {

  private final int[] starts;
  private final List<List<T>> ofSentence = new ArrayList<>();

  /**
   * Sorts items into sentences.
   *
   * @param places the offsets at which an item begins; in a sentence of several it stands once
   */
  Buckets(List<CoreMap> sentences, List<T> items, Function<T, IntStream> places) {
    this.starts = sentences.stream().mapToInt(Buckets::start).toArray();
    sentences.forEach(sentence -> ofSentence.add(new ArrayList<>()));
    for (T item : items) {
      places
          .apply(item)
          .map(this::sentenceAt)
          .filter(sentence -> sentence >= 0)
          .distinct()
          .forEach(sentence -> ofSentence.get(sentence).add(item));
    }
  }

  private static int start(CoreMap sentence) {
    Integer start = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    return start == null ? 0 : start;
  }

  private int sentenceAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  List<T> of(int sentence) {
    return List.copyOf(ofSentence.get(sentence));
  }
}
