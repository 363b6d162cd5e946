package dev.byline.pipeline.tagging;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.TokenRange;

/**
 * A span that may be a part of an attribution.
 *
 * @param role which part
 * @param tokens where, not empty
 * @param score probability, 0 to 1, that it is exactly this part
 */
public record TaggedSpan(SpanRole role, TokenRange tokens, double score) {

  /** Checks the arguments. */
  public TaggedSpan {
    requireNonNull(role, "role");
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a tagged span must have a token");
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + " must be within [0, 1]");
    }
  }
}
