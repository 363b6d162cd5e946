package dev.byline.pipeline.internal.serial;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Many words in an order, each made a string when it is asked for. Cannot be changed. */
final class WordList extends AbstractList<String> implements RandomAccess {

  private final WordPool pool;
  private final int[] places;

  WordList(WordPool pool, int[] places) {
    this.pool = pool;
    this.places = places;
  }

  @Override
  public String get(int index) {
    return pool.get(places[index]);
  }

  @Override
  public int size() {
    return places.length;
  }
}
