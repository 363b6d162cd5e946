package dev.byline.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Which tagger a {@link Byline} goes by. Immutable.
 *
 * @param kind what sort of tagger
 * @param name what it is called, such as {@code tagger-small}; of a tagger of the user's own, its
 *     class
 * @param fallbackReason why the rules took over from the learned tagger, for a human reader; empty
 *     where they did not
 */
public record TaggerInfo(Kind kind, String name, Optional<String> fallbackReason) {

  /** The sorts of tagger. */
  public enum Kind {
    /** The learned tagger: the default. */
    LEARNED,
    /** The rules, which find less: where the learned tagger cannot run. */
    RULES,
    /** One that was given to the builder. */
    CUSTOM
  }

  /** Checks that nothing is null. */
  public TaggerInfo {
    requireNonNull(kind, "kind");
    requireNonNull(name, "name");
    requireNonNull(fallbackReason, "fallbackReason");
  }
}
