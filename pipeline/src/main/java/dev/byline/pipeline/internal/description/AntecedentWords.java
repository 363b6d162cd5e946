package dev.byline.pipeline.internal.description;

import dev.byline.attribution.SourceType;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.names.Referent;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** By which words an article has called whom so far. Grows while it is read; not thread-safe. */
public final class AntecedentWords {

  private final Map<Referent, Set<String>> knownWords = new HashMap<>();

  /** Adds words by which somebody is called. */
  public void add(Referent referent, Collection<String> words) {
    knownWords.computeIfAbsent(referent, AntecedentWords::fromNames).addAll(words);
  }

  /**
   * Whether all that distinguishes the description is known of the candidate: 'the Vellish
   * minister' agrees with 'Karel, a minister of the Vellish government' and not with 'the Osterian
   * minister'. Of the named all roles are known before the walk begins, of others what came before:
   * descriptions grow shorter in news, not longer. A name among the modifiers is new information
   * only of somebody unnamed of whom none is known.
   */
  public boolean agree(Referent candidate, NominalMention description) {
    Set<String> about = description.aboutWords();
    if (!about.isEmpty()
        && !candidate.named()
        && candidate.type() != SourceType.PERSON
        && candidate.about().equals(description.about())) {
      return true;
    }
    Set<String> known = of(candidate);
    boolean open =
        !candidate.named() && candidate.about().isEmpty() && !description.about().isEmpty();
    for (String modifier : description.modifiers()) {
      boolean listed = known.contains(modifier) || known.contains(Spelling.numeral(modifier));
      if (!listed && !(open && about.contains(modifier))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Keys of all words by which somebody was called so far; of the named read once, from names and
   * roles, since these are complete before the walk begins.
   */
  public Set<String> of(Referent referent) {
    return referent.named()
        ? knownWords.computeIfAbsent(referent, AntecedentWords::fromNames)
        : knownWords.getOrDefault(referent, Set.of());
  }

  private static Set<String> fromNames(Referent referent) {
    Set<String> words = new HashSet<>();
    if (referent.named()) {
      words.addAll(referent.words());
      Stream.concat(referent.roles().stream(), referent.forms().stream())
          .map(said -> Spelling.key(said).split("[\\s,’']+"))
          .forEach(keys -> words.addAll(List.of(keys)));
    }
    return words;
  }

  /** 'a Democratic senator' is none of whom the article does not say so. */
  public boolean areOfAnotherParty(Referent candidate, Collection<String> description) {
    return description.stream()
        .anyMatch(word -> NounLexicon.isAffiliation(word) && !of(candidate).contains(word));
  }
}
