package dev.byline.newsroom.verify;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.Claim;
import dev.byline.text.Excerpt;

/**
 * A sentence of a derived text that says in its own voice what the original only reports.
 *
 * @param sentence the sentence, in the derived text
 * @param claim the claim of the original
 */
public record StatedAsFact(Excerpt sentence, Claim claim) {

  /** Checks that nothing is null. */
  public StatedAsFact {
    requireNonNull(sentence, "sentence");
    requireNonNull(claim, "claim");
  }
}
