package dev.byline.pipeline.internal.attribution;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Looks up what lies at a token without walking the whole list: a binary search, which keeps the
 * work on long articles linear. Stateless.
 */
public final class SpanSearch {

  private SpanSearch() {}

  /**
   * Index of the first element that ends behind the token; the size of the list if none does.
   *
   * @param ordered elements in text order that do not overlap
   * @param end where an element ends
   */
  public static <T> int firstEndingAfter(List<T> ordered, ToIntFunction<T> end, int token) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end.applyAsInt(ordered.get(middle)) <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
