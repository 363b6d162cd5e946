package dev.byline.pipeline.attribution;

import dev.byline.pipeline.attribution.Draft.QuoteDecision;
import dev.byline.pipeline.attribution.Draft.QuoteDecision.Spoken;
import dev.byline.pipeline.attribution.RawClaim.Evidence;

/** How likely a decision is right, from the evidence it rests on. */
final class Confidence {

  double ofClaim(RawClaim claim) {
    Evidence e = claim.evidence();
    double source = claim.source().isPresent() ? e.source() * e.sourceLink() : 0.5;
    return clamp(Math.cbrt(e.cue() * e.content() * e.contentLink() * source));
  }

  double ofQuote(QuoteDecision decision, Draft draft) {
    if (decision instanceof Spoken spoken) {
      Evidence e = draft.claims().get(spoken.claim()).evidence();
      return clamp(Math.sqrt(e.cue() * e.source() * e.sourceLink()));
    }
    return 0.8;
  }

  private static double clamp(double probability) {
    return Math.max(0.0, Math.min(1.0, probability));
  }
}
