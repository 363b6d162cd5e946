package dev.byline.training;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.SpanRole;
import java.util.List;

/**
 * An attribution as an annotator marked it; each part may have several pieces or none.
 *
 * @param sources pieces of the source, in text order
 * @param cues pieces of the cue
 * @param contents pieces of the content
 */
record GoldAttribution(List<TokenRange> sources, List<TokenRange> cues, List<TokenRange> contents) {

  GoldAttribution {
    sources = List.copyOf(sources);
    cues = List.copyOf(cues);
    contents = List.copyOf(contents);
  }

  List<TokenRange> of(SpanRole role) {
    return switch (role) {
      case SOURCE -> sources;
      case CUE -> cues;
      case CONTENT -> contents;
    };
  }
}
