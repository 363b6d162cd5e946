package dev.byline.training.evaluation;

import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.Tagging;
import java.util.HashMap;
import java.util.Map;

/**
 * The likeliest cue of each content, and the likeliest source of each cue.
 *
 * @param cueOfContent by span of a content
 * @param sourceOfCue by span of a cue
 */
record LikeliestLinks(Map<Integer, Link> cueOfContent, Map<Integer, Link> sourceOfCue) {

  /**
   * A source goes with a cue from this probability on. A source of two cues has about half for
   * each, so one half would lose them. Chosen by hand, not measured.
   */
  private static final double LEAST_LINK = 0.15;

  static LikeliestLinks of(Tagging tagging) {
    Map<Integer, Link> cueOfContent = new HashMap<>();
    Map<Integer, Link> sourceOfCue = new HashMap<>();
    for (Link link : tagging.links()) {
      if (tagging.spans().get(link.span()).role() == SpanRole.CONTENT) {
        cueOfContent.merge(link.span(), link, LikeliestLinks::likelier);
      } else if (link.score() >= LEAST_LINK) {
        sourceOfCue.merge(link.cue(), link, LikeliestLinks::likelier);
      }
    }
    return new LikeliestLinks(cueOfContent, sourceOfCue);
  }

  private static Link likelier(Link a, Link b) {
    return b.score() > a.score() ? b : a;
  }
}
