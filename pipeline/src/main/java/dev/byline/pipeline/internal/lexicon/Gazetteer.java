package dev.byline.pipeline.internal.lexicon;

import dev.byline.entity.Gender;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Countries, nationalities and first names with their gender, from the lists that ship with
 * CoreNLP's models (GPL-3.0-or-later; nationalities compiled there from Wikipedia's list of
 * adjectival forms of place names). Empty lists where the models are not on the class path. Keys
 * are as {@link Spelling#key} makes them.
 */
public final class Gazetteer {

  private static final String LISTS = "/edu/stanford/nlp/models/dcoref/";

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
    this.states = Map.copyOf(states);
    this.countries = Set.copyOf(countries);
    this.demonyms = Set.copyOf(demonyms);
    this.homes = Map.copyOf(homes);
    this.firstNames = Map.copyOf(firstNames);
  }

  /** Reads the lists on the class path. */
  public static Gazetteer load() {
    Set<String> countries = new HashSet<>();
    for (String line : WordLists.lines(LISTS + "countries")) {
      countries.add(Spelling.key(line.substring(line.indexOf('\t') + 1).strip()));
    }
    for (String line : WordLists.lines(LISTS + "statesandprovinces")) {
      countries.add(Spelling.key(line.strip()));
    }
    Set<String> demonyms = new HashSet<>();
    Map<String, String> homes = new HashMap<>();
    for (String line : WordLists.lines(LISTS + "demonyms.txt")) {
      String[] fields = line.split("\t");
      for (int i = 1; i < fields.length; i++) {
        if (!fields[i].isBlank()) {
          String demonym = Spelling.key(fields[i].strip());
          demonyms.add(demonym);
          homes.putIfAbsent(demonym, Spelling.key(fields[0].strip()));
        }
      }
    }
    demonyms.addAll(
        List.of("western", "poles", "pole", "swedes", "turks", "spaniards", "scots", "arab"));
    demonyms.removeAll(countries);
    return new Gazetteer(countries, demonyms, firstNames(), states(), homes);
  }

  private static Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    for (String line : WordLists.lines(LISTS + "state-abbreviations.txt")) {
      String[] fields = line.split("\t");
      for (int i = 1; i < fields.length; i++) {
        // Two capitals are as likely a word or an institution.
        if (fields[i].strip().endsWith(".")) {
          states.put(Spelling.key(fields[i].strip()), Spelling.key(fields[0].strip()));
        }
      }
    }
    return states;
  }

  private static Map<String, Gender> firstNames() {
    Map<String, Gender> names = new HashMap<>();
    for (String line : WordLists.lines(LISTS + "namegender.combine.txt")) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        Gender gender = line.endsWith("FEMALE") ? Gender.FEMALE : Gender.MALE;
        String name = line.substring(0, tab).toLowerCase(Locale.ROOT);
        // Listed for both: the name shows nothing.
        names.merge(name, gender, (one, other) -> one == other ? one : Gender.UNKNOWN);
      }
    }
    return names;
  }

  /** The state that a short form stands for, such as 'mass'; the key itself if it is none. */
  public String unabbreviated(String key) {
    return states.getOrDefault(key, key);
  }

  /** Whether a key is a country, state or province. */
  public boolean isCountry(String key) {
    return countries.contains(key);
  }

  /** Whether a word is a nationality: 'Polish', 'Poles'. */
  public boolean isDemonym(String key) {
    return demonyms.contains(key);
  }

  /** The country or region of a nationality: of 'polish' it is 'poland'. */
  public Optional<String> homeOf(String demonym) {
    return Optional.ofNullable(homes.get(demonym));
  }

  /** The gender that a first name shows. */
  public Gender genderOf(String firstName) {
    return firstNames.getOrDefault(firstName, Gender.UNKNOWN);
  }
}
