package dev.byline.pipeline.internal.serial;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What many words are mapped to, in a few arrays: equal to the {@link java.util.HashMap} that was
 * written, at a third of its memory. Cannot be changed. Safe to share once it is filled.
 *
 * @param <V> what the words are mapped to
 */
final class WordMap<V> extends AbstractMap<String, V> implements WordNumbers {

  private static final int NOT_THERE = -1;
  private static final byte FREE = 0;

  /** That of {@link String#hashCode}, and its powers by exponent. */
  private static final int BASE = 31;

  private static final int[] POWERS = powers(new int[64]);

  private final WordPool pool;
  private final IntFunction<V> valueOf;

  /** Places of words, each with its value behind it, by their hash; the next where one is taken. */
  private final int[] places;

  /**
   * A byte of each word's hash. Most words that are looked up are not there, and this, which is
   * small enough to stay near the processor, shows it.
   */
  private final byte[] marks;

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
    this.places = new int[Integer.highestOneBit(size + size / 2) << 1];
    this.marks = new byte[places.length];
  }

  private static int[] powers(int[] powers) {
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }

  /** Adds a word that is not there yet, and behind which there is room in the pool. */
  void add(int place, int value) {
    pool.note(place, value);
    int hash = spread(pool.hash(place));
    int slot = slot(hash);
    while (marks[slot] != FREE) {
      slot = next(slot);
    }
    marks[slot] = mark(hash);
    places[slot] = place;
    size++;
  }

  /** Words that differ in their last letter only have hashes side by side: these are spread. */
  private static int spread(int hash) {
    return hash * 0x9E3779B9;
  }

  private int slot(int hash) {
    return hash >>> Integer.numberOfLeadingZeros(places.length - 1);
  }

  private static byte mark(int hash) {
    return (byte) (hash >>> 2 | 1);
  }

  private int next(int slot) {
    return slot + 1 & places.length - 1;
  }

  /** Where a word is. */
  private int find(@Nullable Object key) {
    return key instanceof String word ? find(word.hashCode(), word) : NOT_THERE;
  }

  private int find(int wordHash, String... parts) {
    int hash = spread(wordHash);
    byte mark = mark(hash);
    int slot = slot(hash);
    for (byte found = marks[slot]; found != FREE; found = marks[slot]) {
      if (found == mark && pool.equals(places[slot], parts)) {
        return places[slot];
      }
      slot = next(slot);
    }
    return NOT_THERE;
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int found = find(key);
    return found == NOT_THERE ? null : valueOf.apply(pool.noted(found));
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return find(key) != NOT_THERE;
  }

  /** What {@link #add} was given with a word. */
  @Override
  public int number(String... parts) {
    int found = find(hash(parts), parts);
    return found == NOT_THERE ? NONE : pool.noted(found);
  }

  /** The hash that {@link String#hashCode} gives for the joined parts; each part keeps its own. */
  private static int hash(String... parts) {
    int hash = 0;
    for (String part : parts) {
      hash = hash * power(part.length()) + part.hashCode();
    }
    return hash;
  }

  private static int power(int length) {
    if (length < POWERS.length) {
      return POWERS[length];
    }
    int power = POWERS[POWERS.length - 1];
    for (int i = POWERS.length; i <= length; i++) {
      power *= BASE;
    }
    return power;
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
        return IntStream.range(0, places.length)
            .filter(slot -> marks[slot] != FREE)
            .map(slot -> places[slot])
            .<Map.Entry<String, V>>mapToObj(
                place -> Map.entry(pool.get(place), valueOf.apply(pool.noted(place))))
            .iterator();
      }
    };
  }
}
