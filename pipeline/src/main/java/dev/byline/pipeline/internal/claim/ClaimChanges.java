package dev.byline.pipeline.internal.claim;

import dev.byline.attribution.ClaimType;
import dev.byline.attribution.SpeechAct;
import java.util.List;
import java.util.Set;

/**
 * What somebody changes about claims.
 *
 * @param meanings what cues do, before Byline's list is asked
 * @param nonSources lemmas of nouns that never say anything
 */
public record ClaimChanges(List<Meaning> meanings, Set<String> nonSources) {

  /** No change. */
  public static final ClaimChanges NONE = new ClaimChanges(List.of(), Set.of());

  /** Copies the collections. */
  public ClaimChanges {
    meanings = List.copyOf(meanings);
    nonSources = Set.copyOf(nonSources);
  }

  /**
   * What a cue does, whatever its complement.
   *
   * @param wordClass {@code V}, {@code N} or {@code A}
   * @param key its lemma, with its particle: {@code rule_out}
   * @param type the type of the claim
   * @param act the speech act
   */
  public record Meaning(char wordClass, String key, ClaimType type, SpeechAct act) {}
}
