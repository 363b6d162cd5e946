package dev.byline.pipeline.internal.profile;

import dev.byline.pipeline.internal.source.NamedSource;
import dev.byline.text.Excerpt;
import java.util.Optional;

/**
 * All that is known about a source of an attribution.
 *
 * @param named who it is, and the words that name it here
 * @param profile what the article says about it
 * @param anonymityGrounds why the article withholds the name, in its own words
 */
public record DescribedSource(
    NamedSource named, SourceProfile profile, Optional<Excerpt> anonymityGrounds) {

  /** The same source as these words name it; empty where it is implied. */
  public DescribedSource mentionedAt(Optional<Excerpt> mention) {
    return new DescribedSource(
        mention.map(named::mentionedAt).orElseGet(named::implied), profile, anonymityGrounds);
  }
}
