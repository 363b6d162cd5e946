package dev.byline.pipeline.internal.corenlp;

import dev.byline.entity.Gender;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Countries, nationalities and first names from the lists that ship with CoreNLP's models
 * (GPL-3.0-or-later; nationalities compiled there from Wikipedia's list of adjectival forms of
 * place names), with a few nationalities of our own ({@code demonyms-more.txt}).
 */
public final class CoreNlpGazetteer {

  private static final String LISTS = "edu/stanford/nlp/models/dcoref/";

  private static final String NO_COUNTRY = "none";

  /** Stands among the states by itself, but is a part of two of them, a university and a river. */
  private static final String NO_STATE = "Columbia";

  private CoreNlpGazetteer() {}

  /**
   * Reads the lists.
   *
   * @throws IllegalStateException if they are not on the class path; the message names the artifact
   */
  public static Gazetteer load() {
    Set<String> countries = countries();
    Map<String, String> homes = new HashMap<>();
    Set<String> demonyms = demonyms(homes);
    demonyms.removeAll(countries);
    return new Gazetteer(countries, demonyms, firstNames(), states(), homes);
  }

  private static List<String> lines(String list) {
    Models.require(LISTS + list);
    return WordLists.lines("/" + LISTS + list);
  }

  private static Set<String> countries() {
    Set<String> countries = new HashSet<>();
    for (String line : lines("countries")) {
      countries.add(Spelling.key(line.substring(line.indexOf('\t') + 1).strip()));
    }
    countries.addAll(provinces());
    return countries;
  }

  /**
   * States and provinces by their names: of the short forms in the list most are words as well,
   * such as 'Ms', 'Miss', 'Man.', 'La', and 'Hi'; DC is not.
   */
  private static Set<String> provinces() {
    return lines("statesandprovinces").stream()
        .map(String::strip)
        .filter(name -> name.equals("DC") || !isShortForm(name))
        .filter(name -> !name.equals(NO_STATE))
        .map(Spelling::key)
        .collect(Collectors.toSet());
  }

  private static boolean isShortForm(String name) {
    return name.endsWith(".") || name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static Set<String> demonyms(Map<String, String> homes) {
    Set<String> demonyms = new HashSet<>();
    for (String line : lines("demonyms.txt")) {
      String[] fields = line.split("\t");
      for (String field : rest(fields)) {
        String demonym = Spelling.key(field);
        demonyms.add(demonym);
        homes.putIfAbsent(demonym, Spelling.key(fields[0].strip()));
      }
    }
    WordLists.byKind("demonyms-more.txt")
        .forEach(
            (country, nouns) -> {
              demonyms.addAll(nouns);
              if (!country.equals(NO_COUNTRY)) {
                nouns.forEach(noun -> homes.putIfAbsent(noun, country));
              }
            });
    return demonyms;
  }

  private static Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    provinces().forEach(state -> states.put(state, state));
    for (String line : lines("state-abbreviations.txt")) {
      String[] fields = line.split("\t");
      for (String field : rest(fields)) {
        // Two capitals are as likely a word or an institution.
        if (field.endsWith(".")) {
          states.put(Spelling.key(field), Spelling.key(fields[0].strip()));
        }
      }
    }
    return states;
  }

  /** What stands behind the first field. */
  private static List<String> rest(String[] fields) {
    List<String> rest = new ArrayList<>();
    for (int i = 1; i < fields.length; i++) {
      if (!fields[i].isBlank()) {
        rest.add(fields[i].strip());
      }
    }
    return rest;
  }

  private static Map<String, Gender> firstNames() {
    Map<String, Gender> names = new HashMap<>();
    for (String line : lines("namegender.combine.txt")) {
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
}
