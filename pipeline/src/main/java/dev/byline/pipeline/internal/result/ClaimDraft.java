package dev.byline.pipeline.internal.result;

import dev.byline.attribution.Firmness;
import dev.byline.attribution.StatedDate;
import dev.byline.pipeline.internal.profile.DescribedSource;
import java.util.Optional;

/**
 * All that is known about a claim of the result.
 *
 * @param decided what was decided about it
 * @param source who the source is and what the article says about it
 * @param saidOn when the source said so, where the article dates it
 * @param firmness how firmly it was said
 */
public record ClaimDraft(
    DecidedClaim decided,
    Optional<DescribedSource> source,
    Optional<StatedDate> saidOn,
    Firmness firmness) {}
