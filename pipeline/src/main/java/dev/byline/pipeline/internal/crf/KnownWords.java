package dev.byline.pipeline.internal.crf;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words that were read last, about as many as a newspaper uses every day. Each word has two
 * places of which it takes the first, and the word that was there the second. Safe to use from many
 * threads.
 */
final class KnownWords {

  private static final int PLACES_BITS = 14;

  /** What is longer is seldom met again. */
  private static final int LONGEST = 64;

  private final WordReader reader;
  private final AtomicReferenceArray<KnownWord> places =
      new AtomicReferenceArray<>(1 << PLACES_BITS);

  KnownWords(WordReader reader) {
    this.reader = reader;
  }

  KnownWord get(String word) {
    int place = 2 * (word.hashCode() * 0x9E3779B9 >>> Integer.SIZE + 1 - PLACES_BITS);
    KnownWord first = places.getAcquire(place);
    if (first != null && first.word().equals(word)) {
      return first;
    }
    KnownWord second = places.getAcquire(place + 1);
    if (second != null && second.word().equals(word)) {
      return second;
    }
    KnownWord read = reader.read(word);
    if (word.length() <= LONGEST) {
      places.setRelease(place + 1, first);
      places.setRelease(place, read);
    }
    return read;
  }
}
