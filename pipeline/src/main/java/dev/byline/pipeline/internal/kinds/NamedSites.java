package dev.byline.pipeline.internal.kinds;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Referent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Places and surveys whose names say what they are: 'the Norr Bridge … the bridge', 'Lake Norr …
 * the lake', 'the Norr Islands … the islands'. Grows while an article is read; not thread-safe.
 *
 * <p>Of 21 descriptions tied in this way in GUM's academic, speech, textbook and voyage texts 17
 * were right (29 November 2026).
 */
public final class NamedSites {

  /** So many sentences on, 'the river' may be another. Set by hand, never tuned. */
  private static final int WITHIN = 8;

  /** What ends names of places and does not say which is meant: 'Mexico City', 'White House'. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "city", "town", "area", "house", "state", "country", "east", "west", "north", "south",
          "world", "day");

  /** What ends names of what is asked again and again: 'the Norr Health Survey … the survey'. */
  private static final Set<String> SURVEYS = Set.of("survey", "poll", "index", "barometer");

  private record Site(Referent place, int token) {}

  private final AnnotatedText text;

  /** By the word that says what it is, the place last named so. */
  private final Map<String, Site> sites = new HashMap<>();

  /** For one article. */
  public NamedSites(AnnotatedText text) {
    this.text = text;
  }

  /** Something is mentioned here. */
  public void seen(Referent referent, int token) {
    List<String> words = referent.words();
    boolean survey =
        referent.type() == SourceType.ORGANIZATION
            && words.size() > 1
            && SURVEYS.contains(words.get(words.size() - 1));
    if (survey && referent.named()) {
      sites.put(words.get(words.size() - 1), new Site(referent, token));
    }
    if (referent.named() && referent.type() == SourceType.LOCATION && words.size() > 1) {
      Site site = new Site(referent, token);
      sites.put(Spelling.lower(words.get(0)), site);
      sites.put(Spelling.lower(words.get(words.size() - 1)), site);
    }
  }

  /**
   * The place that a plain description means because its name has the noun.
   *
   * @param noun token of the noun
   * @param modifiers what else the description says, in small letters
   */
  public Optional<Referent> meantBy(int noun, Set<String> modifiers) {
    Token head = text.token(noun);
    if (head.isCapitalised() || ANYWHERE.contains(head.lemma())) {
      return Optional.empty();
    }
    return Optional.ofNullable(sites.get(Spelling.lower(head.text())))
        .filter(site -> head.sentence() - text.token(site.token()).sentence() <= WITHIN)
        .map(Site::place)
        .filter(place -> words(place).containsAll(modifiers));
  }

  private static List<String> words(Referent place) {
    return place.words().stream().map(Spelling::key).toList();
  }
}
