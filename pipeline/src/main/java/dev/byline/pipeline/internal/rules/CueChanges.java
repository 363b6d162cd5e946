package dev.byline.pipeline.internal.rules;

import java.util.List;
import java.util.Set;

/**
 * What somebody changes about cues and the rules that read them.
 *
 * @param added words that attribute
 * @param offCues words that do not, as {@code V say}
 * @param offRules names of rules that are not asked
 */
public record CueChanges(List<Added> added, Set<String> offCues, Set<String> offRules) {

  /** No change. */
  public static final CueChanges NONE = new CueChanges(List.of(), Set.of(), Set.of());

  /** Copies the collections. */
  public CueChanges {
    added = List.copyOf(added);
    offCues = Set.copyOf(offCues);
    offRules = Set.copyOf(offRules);
  }

  /** Whether the lexicon that ships with the library lists a word, given as {@code V say}. */
  public static boolean isShipped(String word) {
    return CueLexicon.load().knows(word.charAt(0), word.substring(2));
  }

  /**
   * A word that attributes.
   *
   * @param rule the rule that lists it
   * @param wordClass {@code V}, {@code N} or {@code A}
   * @param key its lemma, with its particle: {@code rule_out}
   * @param frames where it attributes
   */
  public record Added(String rule, char wordClass, String key, Set<Frame> frames) {

    /** Copies the set. */
    public Added {
      frames = Set.copyOf(frames);
    }
  }
}
