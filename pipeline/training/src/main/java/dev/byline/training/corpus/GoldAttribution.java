package dev.byline.training.corpus;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.SpanRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An attribution as an annotator marked it; each part may have several pieces or none. Immutable.
 *
 * @param sources pieces of the source, in text order
 * @param cues pieces of the cue
 * @param contents pieces of the content
 */
public record GoldAttribution(
    List<TokenRange> sources, List<TokenRange> cues, List<TokenRange> contents) {

  /** Copies the lists. */
  public GoldAttribution {
    sources = List.copyOf(sources);
    cues = List.copyOf(cues);
    contents = List.copyOf(contents);
  }

  /** The pieces of one role, in text order. */
  public List<TokenRange> of(SpanRole role) {
    return switch (role) {
      case SOURCE -> sources;
      case CUE -> cues;
      case CONTENT -> contents;
    };
  }

  /**
   * The spans that a tagger should find for a role. A set, since attributions that share a source
   * name it once each, and a tagger can find it only once.
   */
  public static Set<TokenRange> spans(List<GoldAttribution> attributions, SpanRole role) {
    Set<TokenRange> spans = new HashSet<>();
    attributions.forEach(attribution -> spans.addAll(attribution.of(role)));
    return spans;
  }
}
