package dev.byline.pipeline.internal.lexicon;

import dev.byline.pipeline.internal.scope.ThreadScope;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a newsroom's own rules say about words, before Byline's lists are asked.
 *
 * <p>Words are asked about in every room. So the lists are kept in a {@link ThreadScope} during an
 * analysis.
 *
 * @param nouns what lemmas denote; {@link NounKind#OTHER} for a noun that is none of the kinds
 * @param titles what words in lower case are before a name
 */
public record HouseWords(Map<String, NounKind> nouns, Map<String, TitleKind> titles) {

  /** Nothing of one's own. */
  public static final HouseWords NONE = new HouseWords(Map.of(), Map.of());

  private static final ThreadScope<HouseWords> CURRENT = new ThreadScope<>();

  /** Copies the maps. */
  public HouseWords {
    nouns = Map.copyOf(nouns);
    titles = Map.copyOf(titles);
  }

  /** Does some work under these lists and no others. */
  public <T> T within(Supplier<T> work) {
    return CURRENT.within(this, work);
  }

  static HouseWords current() {
    return CURRENT.current().orElse(NONE);
  }
}
