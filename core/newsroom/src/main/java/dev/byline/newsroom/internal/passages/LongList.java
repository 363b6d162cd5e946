package dev.byline.newsroom.internal.passages;

import java.util.Arrays;

/** Numbers, as many as come. */
final class LongList {

  private long[] numbers = new long[1024];
  private int size;

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  /** All of them, from small to large. */
  long[] sorted() {
    long[] sorted = Arrays.copyOf(numbers, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** The same, each once. */
  long[] distinct() {
    long[] sorted = sorted();
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
