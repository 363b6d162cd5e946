package dev.byline.attribution;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Excerpt;

/**
 * Why the source of a claim would know what it says, in the words of the article.
 *
 * @param claim the claim
 * @param kind on what it rests
 * @param excerpt the words, such as "who witnessed the crash" or "according to court documents"
 */
public record Justification(ClaimId claim, JustificationKind kind, Excerpt excerpt) {

  /** Checks that nothing is null. */
  public Justification {
    requireNonNull(claim, "claim");
    requireNonNull(kind, "kind");
    requireNonNull(excerpt, "excerpt");
  }
}
