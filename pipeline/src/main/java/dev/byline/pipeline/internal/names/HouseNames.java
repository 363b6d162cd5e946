package dev.byline.pipeline.internal.names;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of a style book: whatever an article calls one of them, it is one entity with its name
 * and type. Spellings are matched letter by letter, capitals included, on whole words; of two the
 * longer counts, and a longer name that the article has ('Wolves Stadium') is left alone.
 * Immutable; safe to share.
 */
public final class HouseNames {

  /** No style book. */
  public static final HouseNames NONE = new HouseNames(List.of());

  private final Map<Character, List<Spelt>> byFirstLetter = new HashMap<>();

  /** Of these names. */
  public HouseNames(List<HouseName> names) {
    for (HouseName name : names) {
      for (String spelling : name.spellings()) {
        String letters = letters(spelling);
        byFirstLetter
            .computeIfAbsent(letters.charAt(0), first -> new ArrayList<>())
            .add(new Spelt(letters, name));
      }
    }
    byFirstLetter
        .values()
        .forEach(
            spelt ->
                spelt.sort(Comparator.comparingInt((Spelt s) -> s.letters().length()).reversed()));
  }

  /**
   * Where a text has one of them.
   *
   * @param tokens the words
   * @param name whom they name
   */
  public record Found(TokenRange tokens, HouseName name) {}

  private record Spelt(String letters, HouseName name) {}

  private static String letters(String spelling) {
    return spelling.replaceAll("\\s+", "");
  }

  /** All places, in text order, not overlapping. */
  public List<Found> find(AnnotatedText text) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (!byFirstLetter.isEmpty() && at < text.size()) {
      Optional<Found> here = at(text, at);
      here.ifPresent(found::add);
      at = here.map(one -> one.tokens().end()).orElse(at + 1);
    }
    return found;
  }

  private Optional<Found> at(AnnotatedText text, int start) {
    String word = text.token(start).text();
    if (word.isEmpty()) {
      return Optional.empty();
    }
    for (Spelt spelt : byFirstLetter.getOrDefault(word.charAt(0), List.of())) {
      int end = end(text, start, spelt.letters());
      if (end > start) {
        return Optional.of(new Found(new TokenRange(start, end), spelt.name()));
      }
    }
    return Optional.empty();
  }

  /** Behind the tokens that spell the letters, or the start if they do not. */
  private static int end(AnnotatedText text, int start, String letters) {
    int sentenceEnd = text.sentenceOf(start).end();
    int spelt = 0;
    int i = start;
    while (i < sentenceEnd && spelt < letters.length()) {
      String word = text.token(i).text();
      if (!letters.startsWith(word, spelt)) {
        return start;
      }
      spelt += word.length();
      i++;
    }
    return spelt == letters.length() ? i : start;
  }

  /** The names of an article with these among them, in text order. */
  public List<Name> among(AnnotatedText text, List<Name> names) {
    List<Found> found = find(text);
    if (found.isEmpty()) {
      return names;
    }
    List<Name> all = new ArrayList<>(names);
    for (Found one : found) {
      boolean partOfLonger =
          names.stream()
              .map(Name::tokens)
              .anyMatch(n -> n.contains(one.tokens()) && n.size() > one.tokens().size());
      if (!partOfLonger) {
        all.removeIf(name -> name.tokens().overlaps(one.tokens()));
        all.add(new Name(one.tokens(), one.name().type()));
      }
    }
    all.sort(Comparator.naturalOrder());
    return all;
  }

  /** The owners of the names, those of one entry of the style book as one. */
  public Map<Name, Referent> settle(AnnotatedText text, Map<Name, Referent> owners) {
    Map<Name, HouseName> listed = new HashMap<>();
    find(text).forEach(one -> listed.put(new Name(one.tokens(), one.name().type()), one.name()));
    if (listed.isEmpty()) {
      return owners;
    }
    List<Name> inOrder = owners.keySet().stream().sorted().toList();
    Map<Referent, HouseName> meant = new HashMap<>();
    for (Name name : inOrder) {
      HouseName entry = listed.get(name);
      if (entry != null) {
        // What merging gave to the same owner, as a surname alone, goes with the first entry.
        meant.putIfAbsent(owners.get(name), entry);
      }
    }
    Map<HouseName, Referent> entries = new LinkedHashMap<>();
    Map<Name, Referent> settled = new HashMap<>(owners);
    for (Name name : inOrder) {
      Referent before = requireNonNull(owners.get(name));
      HouseName entry = listed.getOrDefault(name, meant.get(before));
      if (entry != null) {
        Referent owner = entries.computeIfAbsent(entry, HouseNames::referent);
        owner.addForm(text.excerpt(name.tokens()).text(), Spelling.of(text, name.tokens()));
        before.genderToken().ifPresent(token -> owner.learn(before.gender(), token));
        settled.put(name, owner);
      }
    }
    return settled;
  }

  private static Referent referent(HouseName entry) {
    Referent referent = Referent.named(entry.type());
    referent.callAs(entry.name());
    return referent;
  }
}
