package dev.byline.pipeline.internal.source;

import dev.byline.pipeline.internal.attribution.AttributionRelation;
import java.util.Optional;

/**
 * An attribution relation and who its source is.
 *
 * @param relation source, cue and content as token ranges
 * @param source who; empty where no words name one
 */
public record NamedRelation(AttributionRelation relation, Optional<NamedSource> source) {}
