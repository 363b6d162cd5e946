package dev.byline.pipeline.internal.serial;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What many words are mapped to, in a few arrays: equal to the {@link java.util.HashMap} that was
 * written, at a third of its memory. Cannot be changed. Safe to share once it is filled.
 *
 * @param <V> what the words are mapped to
 */
final class WordMap<V> extends AbstractMap<String, V> {

  private static final int FREE = -1;

  private final WordPool pool;
  private final IntFunction<V> valueOf;

  /**
   * Places of words, each with its value behind it, by their hash; the next where one is taken. The
   * hash stands in the upper half, so that most words that are not there are seen not to be without
   * a look at others.
   */
  private final long[] slots;

  private int size;

  /**
   * A map that is still empty.
   *
   * @param size how many entries there will be
   * @param valueOf what a number given to {@link #add} stands for
   */
  WordMap(WordPool pool, int size, IntFunction<V> valueOf) {
    this.pool = pool;
    this.valueOf = valueOf;
    this.slots = new long[Integer.highestOneBit(size + size / 2) << 1];
    Arrays.fill(slots, FREE);
  }

  /** Adds a word that is not there yet, and behind which there is room in the pool. */
  void add(int place, int value) {
    pool.note(place, value);
    int hash = pool.hash(place);
    int slot = slot(hash);
    while (slots[slot] != FREE) {
      slot = next(slot);
    }
    slots[slot] = (long) hash << Integer.SIZE | place;
    size++;
  }

  /** Words that differ in their last letter only have hashes side by side: these are spread. */
  private int slot(int hash) {
    return hash * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(slots.length - 1);
  }

  private int next(int slot) {
    return slot + 1 & slots.length - 1;
  }

  /** Where a word is. */
  private int find(@Nullable Object key) {
    if (!(key instanceof String word)) {
      return FREE;
    }
    int hash = word.hashCode();
    int slot = slot(hash);
    while (slots[slot] != FREE) {
      int place = (int) slots[slot];
      if ((int) (slots[slot] >> Integer.SIZE) == hash && pool.equals(place, word)) {
        return place;
      }
      slot = next(slot);
    }
    return FREE;
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int found = find(key);
    return found == FREE ? null : valueOf.apply(pool.noted(found));
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return find(key) != FREE;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Map.Entry<String, V>> iterator() {
        return Arrays.stream(slots)
            .filter(slot -> slot != FREE)
            .mapToInt(slot -> (int) slot)
            .<Map.Entry<String, V>>mapToObj(
                place -> Map.entry(pool.get(place), valueOf.apply(pool.noted(place))))
            .iterator();
      }
    };
  }
}
