package dev.byline.pipeline.internal.result;

import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.claim.ClaimKind;
import dev.byline.pipeline.internal.scoring.Features;
import dev.byline.pipeline.internal.source.NamedSource;
import java.util.Optional;

/**
 * All that is decided about one attribution relation, before it is written down.
 *
 * @param relation its source, cue and content, as token ranges
 * @param source who the source is
 * @param kind what the source does by it
 * @param features what speaks for and against it
 * @param confidence calibrated probability, 0 to 1, that content and source are right
 * @param verdict whether it becomes a claim of the result
 */
public record DecidedClaim(
    AttributionRelation relation,
    Optional<NamedSource> source,
    ClaimKind kind,
    Features features,
    double confidence,
    Verdict verdict) {

  /** Whether it becomes a claim of the result. */
  public boolean isKept() {
    return verdict == Verdict.KEPT;
  }

  /** What becomes of a claim. */
  public enum Verdict {
    /** It stands in the result. */
    KEPT,
    /** It is left out, since its confidence is below what the caller asked for. */
    TOO_UNCERTAIN,
    /** It is left out as a wish, a plan, evidence or a stand on a topic, none of them quoted. */
    NO_STATEMENT
  }
}
