package dev.byline.pipeline.internal.result;

import dev.byline.pipeline.internal.speaker.RankedDecision;
import dev.byline.pipeline.quotation.Quotation;
import java.util.Optional;

/**
 * All that is decided about one quotation, before it is written down.
 *
 * @param quotation where it stands
 * @param ranked who speaks it, and between whom that was decided
 * @param claim what it is part of, kept or not; empty where nobody speaks it
 */
public record DecidedQuote(
    Quotation quotation, RankedDecision ranked, Optional<DecidedClaim> claim) {}
