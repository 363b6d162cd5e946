package dev.byline.pipeline.internal.firmness;

import static java.util.Objects.requireNonNull;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.claim.ClaimKind;
import java.util.List;
import java.util.Optional;

/**
 * What of a claim shows how firmly it was said.
 *
 * @param cue the words that attribute
 * @param isSourced whether words name a source
 * @param contents what is claimed, in text order
 * @param kind what the source does by it
 */
public record SaidParts(
    Optional<TokenRange> cue, boolean isSourced, List<TokenRange> contents, ClaimKind kind) {

  /** Copies the list. */
  public SaidParts {
    requireNonNull(cue, "cue");
    requireNonNull(kind, "kind");
    contents = List.copyOf(contents);
  }

  /** Whether a token is part of what is claimed. */
  boolean isContent(int token) {
    return contents.stream().anyMatch(range -> range.contains(token));
  }
}
