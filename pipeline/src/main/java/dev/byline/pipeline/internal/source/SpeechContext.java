package dev.byline.pipeline.internal.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What is known about who speaks when a source is read: pronouns are settled by it.
 *
 * @param earlier the sources of earlier attributions, in text order; only the last few count
 * @param enclosing who utters the quotation that the source stands in, the referent of "I"
 */
public record SpeechContext(List<NamedSource> earlier, Optional<NamedSource> enclosing) {

  /** Nothing is known. */
  public static final SpeechContext NONE = new SpeechContext(List.of(), Optional.empty());

  /** Copies the list. */
  public SpeechContext {
    earlier = List.copyOf(earlier);
    requireNonNull(enclosing, "enclosing");
  }
}
