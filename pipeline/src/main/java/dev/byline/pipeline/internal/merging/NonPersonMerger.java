package dev.byline.pipeline.internal.merging;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.lexicon.Gazetteer;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.names.Name;
import dev.byline.pipeline.internal.names.Referent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges names of organisations, places or groups: equal words, an abbreviation and what it stands
 * for, a name and the end of it ('the Commission').
 */
final class NonPersonMerger {

  /** What short forms in front of an institution stand for: 'U.N. Security Council'. */
  private static final Map<String, String> SPELT_OUT =
      Map.of(
          "un", "united nations",
          "us", "united states",
          "uk", "united kingdom",
          "eu", "european union");

  /** Names that may be meant by one short form. */
  private static final int MOST = 4;

  private final AnnotatedText text;
  private final Gazetteer gazetteer;
  private final EntityType type;
  private final Map<String, Referent> byKey = new LinkedHashMap<>();
  private final Map<String, List<String>> byInitials = new HashMap<>();
  private final BodyForms forms;
  private final Map<String, List<String>> byForm = new HashMap<>();
  private final Map<Integer, String> byEnd = new HashMap<>();

  /** Which key another key was found to stand for. */
  private final Map<String, String> standsFor = new HashMap<>();

  NonPersonMerger(AnnotatedText text, Gazetteer gazetteer, EntityType type) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.type = type;
    this.forms = new BodyForms(gazetteer);
  }

  Map<Name, Referent> merge(List<Name> names) {
    Map<Name, List<String>> words = new LinkedHashMap<>();
    for (Name name : names) {
      List<String> of = canonical(Spelling.of(text, name.tokens()));
      if (!of.isEmpty()) {
        words.put(name, of);
        index(name, of);
      }
    }
    if (type != EntityType.GROUP) {
      words.forEach(this::link);
      variants(words);
      // What was ambiguous may be no longer: 'the Party' of two spellings of one.
      words.forEach(this::link);
    }
    Map<Name, Referent> owners = new HashMap<>();
    words.forEach(
        (name, of) -> {
          Referent owner =
              byKey.computeIfAbsent(root(String.join(" ", of)), key -> Referent.named(type));
          String form = text.excerpt(name.tokens()).text();
          // of two spellings the one counts that others stand for
          if (!standsFor.containsKey(String.join(" ", of)) || !owner.forms().contains(form)) {
            owner.addForm(form, of);
          }
          owners.put(name, owner);
        });
    return owners;
  }

  private List<String> canonical(List<String> words) {
    if (type == EntityType.ORGANIZATION && words.size() > 1) {
      String spelt = SPELT_OUT.getOrDefault(words.get(0), words.get(0));
      List<String> full = new ArrayList<>(List.of(spelt.split(" ")));
      full.addAll(words.subList(1, words.size()));
      return full;
    }
    if (type != EntityType.LOCATION) {
      return words;
    }
    String key = gazetteer.unabbreviated(String.join(" ", words));
    return List.of(PlaceNames.keyOf(List.of(key.split(" "))).split(" "));
  }

  private void index(Name name, List<String> words) {
    String key = String.join(" ", words);
    byEnd.put(name.tokens().end(), key);
    if (type == EntityType.ORGANIZATION) {
      String letters = String.join("", words);
      once(byForm, "@" + letters, key); // '@velpost'
      once(byForm, "@the" + letters, key);
    }
    if (words.size() < 2 || type == EntityType.GROUP) {
      return;
    }
    StringBuilder initials = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String word : words) {
      for (String part : word.split("-")) {
        if (part.isEmpty()) {
          continue;
        }
        all.append(part.charAt(0));
        if (!WordClass.SMALL.has(part)) {
          initials.append(part.charAt(0));
        }
      }
    }
    once(byInitials, initials.toString(), key);
    once(byInitials, all.toString(), key);
    if (type == EntityType.ORGANIZATION) {
      forms.of(words).forEach(form -> once(byForm, form, key));
    }
  }

  private static void once(Map<String, List<String>> index, String key, String value) {
    List<String> values = index.computeIfAbsent(key, k -> new ArrayList<>());
    // Some of them may be of one; more than so many are not looked at.
    if (values.size() < MOST && !values.contains(value)) {
      values.add(value);
    }
  }

  private void link(Name name, List<String> words) {
    String key = String.join(" ", words);
    if (standsFor.containsKey(key)) {
      return;
    }
    String bracketed = bracketedFor(name);
    if (bracketed != null && !bracketed.equals(key) && words.size() == 1) {
      standsFor.put(key, bracketed);
      return;
    }
    boolean abbreviation = words.size() == 1 && Spelling.isAllCaps(text.words(name.tokens()));
    List<String> full = abbreviation ? byInitials.getOrDefault(key, List.of()) : List.of();
    if (full.isEmpty()) {
      full = byForm.getOrDefault(key, List.of());
    }
    List<String> roots = full.stream().map(this::root).distinct().toList();
    if (roots.size() == 1 && !roots.get(0).equals(key)) {
      standsFor.put(key, full.get(0));
    }
  }

  /** 'VIS' of 'the Vellish State, also known as VIS', 'Fed', 'NY Daily Post'. */
  private void variants(Map<Name, List<String>> words) {
    if (type != EntityType.ORGANIZATION) {
      return;
    }
    BodyVariants variants = new BodyVariants(text, gazetteer);
    Set<List<String>> all = new LinkedHashSet<>(words.values());
    Set<String> seen = new HashSet<>();
    Map<Integer, String> known = new HashMap<>();
    words.forEach(
        (name, of) -> {
          String key = String.join(" ", of);
          String meant =
              variants
                  .endOfKnownAs(name)
                  .map(byEnd::get)
                  .or(() -> variants.endOfJoined(name).map(known::get))
                  .orElse(null);
          if (meant != null) {
            known.put(name.tokens().end(), meant);
            alias(key, meant);
          } else if (seen.add(key) && !standsFor.containsKey(key)) {
            variants.of(name, of, all).ifPresent(full -> alias(key, String.join(" ", full)));
          }
        });
  }

  private void alias(String key, String meant) {
    if (!root(meant).equals(key) && !standsFor.containsKey(key)) {
      standsFor.put(key, meant);
    }
  }

  /** The name in front of the brackets that hold this one, as in 'Port Workers Union (PWU)'. */
  private @Nullable String bracketedFor(Name name) {
    int open = name.tokens().start() - 1;
    if (open < 1 || !text.token(open).isWord("(", "-LRB-")) {
      return null;
    }
    String before = byEnd.get(open);
    boolean shorter = before != null && name.tokens().size() == 1 && before.contains(" ");
    return shorter ? before : null;
  }

  /** Follows what stands for what; a circle ends where it began. */
  private String root(String key) {
    String at = key;
    for (int steps = 0; steps < 4 && standsFor.containsKey(at); steps++) {
      at = standsFor.get(at);
    }
    return at;
  }
}
