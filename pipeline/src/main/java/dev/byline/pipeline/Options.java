package dev.byline.pipeline;

import java.time.Duration;
import java.util.Optional;

/**
 * What the builder collected, apart from the tagger.
 *
 * @param timeBudget the most time that one article may take
 */
record Options(
    double minConfidence,
    boolean includeIntentions,
    Coreference coreference,
    Optional<Duration> timeBudget) {}
