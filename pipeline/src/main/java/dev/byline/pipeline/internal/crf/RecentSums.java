package dev.byline.pipeline.internal.crf;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The sums of weights of what was met last, by up to three strings. Each has one place, which it
 * takes over from what was there. Safe to use from many threads.
 */
final class RecentSums {

  /** What is longer is seldom met again. */
  private static final int LONGEST = 64;

  private final Reader reader;
  private final int bits;
  private final AtomicReferenceArray<Entry> places;

  /** Looks the sums up. */
  @FunctionalInterface
  interface Reader {
    double[] read(String first, String second, String third);
  }

  private record Entry(String first, String second, String third, double[] sums) {

    boolean is(String one, String two, String three) {
      return first.equals(one) && second.equals(two) && third.equals(three);
    }
  }

  /**
   * Nothing was met so far.
   *
   * @param bits of how many places the logarithm is
   */
  RecentSums(int bits, Reader reader) {
    this.reader = reader;
    this.bits = bits;
    this.places = new AtomicReferenceArray<>(1 << bits);
  }

  /** The sums for some strings, of which the last ones may be empty; not to be changed. */
  double[] get(String first, String second, String third) {
    int hash = (first.hashCode() * 31 + second.hashCode()) * 31 + third.hashCode();
    int place = hash * 0x9E3779B9 >>> Integer.SIZE - bits;
    Entry there = places.getAcquire(place);
    if (there != null && there.is(first, second, third)) {
      return there.sums;
    }
    double[] sums = reader.read(first, second, third);
    if (first.length() + second.length() + third.length() <= LONGEST) {
      places.setRelease(place, new Entry(first, second, third, sums));
    }
    return sums;
  }
}
