package dev.byline.pipeline.internal.date;

import dev.byline.pipeline.annotation.TokenRange;
import java.util.List;
import java.util.Optional;

/**
 * Where the parts of a claim stand, for finding its date.
 *
 * @param cue the words that attribute
 * @param person the words of a source that is no document: "an aide in 2012" did not speak in 2012
 * @param contents what is claimed, in text order
 */
public record DatedSpans(
    Optional<TokenRange> cue, Optional<TokenRange> person, List<TokenRange> contents) {

  /** Copies the list. */
  public DatedSpans {
    contents = List.copyOf(contents);
  }
}
