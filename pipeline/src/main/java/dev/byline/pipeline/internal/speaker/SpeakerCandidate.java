package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.internal.scoring.Features;

/**
 * A candidate speaker of a quotation.
 *
 * @param decision what would be decided
 * @param features what speaks for and against it
 * @param probability calibrated, 0 to 1, that it is right, judged by itself
 */
public record SpeakerCandidate(SpeakerDecision decision, Features features, double probability) {}
