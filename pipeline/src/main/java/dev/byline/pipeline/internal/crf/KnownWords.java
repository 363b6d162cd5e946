package dev.byline.pipeline.internal.crf;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words that were read last, so many of them as a newspaper needs every day. Each word has one
 * place, which it takes over from the word that was there. Safe to use from many threads.
 */
final class KnownWords {

  private static final int PLACES_BITS = 12;

  /** What is longer is seldom met again. */
  private static final int LONGEST = 64;

  private final WordReader reader;
  private final AtomicReferenceArray<KnownWord> places =
      new AtomicReferenceArray<>(1 << PLACES_BITS);

  KnownWords(WordReader reader) {
    this.reader = reader;
  }

  KnownWord get(String word) {
    int place = word.hashCode() * 0x9E3779B9 >>> Integer.SIZE - PLACES_BITS;
    KnownWord there = places.getAcquire(place);
    if (there != null && there.word().equals(word)) {
      return there;
    }
    KnownWord read = reader.read(word);
    if (word.length() <= LONGEST) {
      places.setRelease(place, read);
    }
    return read;
  }
}
