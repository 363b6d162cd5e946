package dev.byline.pipeline.internal.result;

import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.speaker.RankedDecision;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import java.util.Optional;

/**
 * All that is decided about one quotation, before it is written down. Exactly one of claim and
 * reason is there.
 *
 * @param quotation where it stands
 * @param ranked who speaks it, and between whom that was decided
 * @param claim whose source speaks it, kept or not
 * @param unattributed why nobody is given
 * @param certainty how likely it is that who was ranked first is whom its words mean, 0 to 1
 */
public record DecidedQuote(
    Quotation quotation,
    RankedDecision ranked,
    Optional<DecidedClaim> claim,
    Optional<UnattributedReason> unattributed,
    double certainty) {

  /** Checks that it is attributed or not. */
  public DecidedQuote {
    if (claim.isPresent() == unattributed.isPresent()) {
      throw new IllegalArgumentException("a quote must have a claim or a reason for none");
    }
  }

  /** Whether nothing at the quotation itself says whose words they are. */
  boolean isContinuing() {
    return ranked.decision() instanceof Spoken spoken && spoken.continuing();
  }

  /**
   * Probability that what is said about its speaker is right: of a withheld one, that it is not.
   */
  double confidence() {
    boolean withheld = unattributed.isPresent() && ranked.decision() instanceof Spoken;
    double right = ranked.confidence() * certainty;
    return withheld ? 1 - right : right;
  }
}
