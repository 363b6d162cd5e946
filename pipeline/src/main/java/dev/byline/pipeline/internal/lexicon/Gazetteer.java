package dev.byline.pipeline.internal.lexicon;

import dev.byline.entity.Gender;
import dev.byline.pipeline.annotation.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Countries, nationalities and first names with their gender. Keys are as {@link Spelling#key}
 * makes them. Immutable.
 */
public final class Gazetteer {

  private final Set<String> countries;
  private final Set<String> demonyms;
  private final Map<String, Gender> firstNames;
  private final Map<String, String> states;

  /** Nationalities with their country. */
  private final Map<String, String> homes;

  /** Lists without homes of nationalities. */
  public Gazetteer(
      Set<String> countries,
      Set<String> demonyms,
      Map<String, Gender> firstNames,
      Map<String, String> states) {
    this(countries, demonyms, firstNames, states, Map.of());
  }

  /** These lists; copied. */
  public Gazetteer(
      Set<String> countries,
      Set<String> demonyms,
      Map<String, Gender> firstNames,
      Map<String, String> states,
      Map<String, String> homes) {
    this.states = new HashMap<>(states);
    this.countries = new HashSet<>(countries);
    this.demonyms = new HashSet<>(demonyms);
    this.homes = new HashMap<>(homes);
    this.firstNames = new HashMap<>(firstNames);
  }

  /** The state that a short form stands for, such as 'mass'; the key itself if it is none. */
  public String unabbreviated(String key) {
    return states.getOrDefault(key, key);
  }

  /** Whether a key is a country, state or province. */
  public boolean isCountry(String key) {
    return countries.contains(key);
  }

  /** Whether a key is a state or province, or the short form of one. */
  public boolean isState(String key) {
    return states.containsKey(key);
  }

  /** Whether a key is a country, state, province, or a city or region that bodies are called by. */
  public boolean isPlace(String key) {
    return isCountry(key) || isState(key) || PlaceNames.has(key);
  }

  /** Whether a word is a nationality: 'Polish', 'Poles'. */
  public boolean isDemonym(String key) {
    return demonyms.contains(key);
  }

  /** The country or region of a nationality: of 'polish' it is 'poland'. */
  public Optional<String> homeOf(String demonym) {
    return Optional.ofNullable(homes.get(demonym));
  }

  /** Whether a word is a known given name. */
  public boolean isGivenName(String word) {
    return genderOf(word) != Gender.UNKNOWN;
  }

  /** The same of a word as it stands in a text. */
  public boolean isGivenName(Token token) {
    return isGivenName(Spelling.key(token.text()));
  }

  /** The gender that a given name shows. */
  public Gender genderOf(String firstName) {
    return firstNames.getOrDefault(firstName, Gender.UNKNOWN);
  }
}
