package dev.byline.pipeline.tagging;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a tagger found in one article.
 *
 * @param spans in text order; spans of the same role do not overlap
 * @param links which cue each source and content may belong to; empty where the tagger has no
 *     opinion, and the assembly then goes by distance and order
 * @param decidedBy name of the rule or model, for {@code decidedBy} of the results
 */
public record Tagging(List<TaggedSpan> spans, List<Link> links, String decidedBy) {

  /** Copies the lists and checks that nothing is null. */
  public Tagging {
    spans = List.copyOf(spans);
    links = List.copyOf(links);
    requireNonNull(decidedBy, "decidedBy");
  }
}
