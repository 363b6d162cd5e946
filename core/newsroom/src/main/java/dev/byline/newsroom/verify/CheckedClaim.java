package dev.byline.newsroom.verify;

import static java.util.Objects.requireNonNull;

import dev.byline.attribution.Claim;
import dev.byline.newsroom.compare.FirmnessChange;
import dev.byline.text.Excerpt;
import java.util.List;
import java.util.Optional;

/**
 * A claim of a derived text, checked against the original.
 *
 * @param claim the claim, in the derived text
 * @param verdict what became of it
 * @param found the claim of the original that says so, or says the opposite; none if it is missing
 * @param stated the words of the original that say so in its own voice, where no claim does
 * @param changes in which ways it is said more or less firmly
 */
public record CheckedClaim(
    Claim claim,
    ClaimVerdict verdict,
    Optional<Claim> found,
    Optional<Excerpt> stated,
    List<FirmnessChange> changes) {

  /** Copies the list and checks that nothing is null. */
  public CheckedClaim {
    requireNonNull(claim, "claim");
    requireNonNull(verdict, "verdict");
    requireNonNull(found, "found");
    requireNonNull(stated, "stated");
    changes = List.copyOf(changes);
  }
}
