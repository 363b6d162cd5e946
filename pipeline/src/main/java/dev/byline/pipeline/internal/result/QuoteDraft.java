package dev.byline.pipeline.internal.result;

import dev.byline.pipeline.internal.profile.DescribedSource;
import java.util.Optional;

/**
 * All that is known about a quote of the result.
 *
 * @param decided what was decided about it
 * @param speaker who speaks it, as the quote names or implies it; empty where nobody is given
 */
public record QuoteDraft(DecidedQuote decided, Optional<DescribedSource> speaker) {}
