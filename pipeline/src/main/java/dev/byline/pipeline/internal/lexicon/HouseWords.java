package dev.byline.pipeline.internal.lexicon;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a newsroom's own rules say about words, before Byline's lists are asked.
 *
 * <p>An article is analysed on one thread from beginning to end, and words are asked about in every
 * room. So the lists are kept with the thread while it is in an analysis, as {@code Checkpoint}
 * keeps the deadline: two engines in one JVM never see each other's.
 *
 * @param nouns what lemmas denote; {@link NounKind#OTHER} for a noun that is none of the kinds
 * @param titles what words in lower case are before a name
 */
public record HouseWords(Map<String, NounKind> nouns, Map<String, TitleKind> titles) {

  /** Nothing of one's own. */
  public static final HouseWords NONE = new HouseWords(Map.of(), Map.of());

  private static final ThreadLocal<@Nullable HouseWords> CURRENT = new ThreadLocal<>();

  /** Copies the maps. */
  public HouseWords {
    nouns = Map.copyOf(nouns);
    titles = Map.copyOf(titles);
  }

  /** Does some work under these lists and no others. */
  public <T> T within(Supplier<T> work) {
    HouseWords outer = CURRENT.get();
    CURRENT.set(this);
    try {
      return work.get();
    } finally {
      if (outer == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(outer);
      }
    }
  }

  static HouseWords current() {
    HouseWords current = CURRENT.get();
    return current == null ? NONE : current;
  }
}
