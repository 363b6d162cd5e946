package dev.byline.pipeline;

import dev.byline.pipeline.internal.house.House;
import dev.byline.pipeline.linking.EntityLinker;
import java.time.Duration;
import java.util.Optional;

/**
 * What the builder collected, apart from the tagger.
 *
 * @param timeBudget the most time that one article may take
 * @param house rules of the user's own
 * @param linker says what entities are called elsewhere
 */
record Options(
    double minConfidence,
    boolean includeIntentions,
    Optional<Duration> timeBudget,
    House house,
    Optional<EntityLinker> linker) {}
