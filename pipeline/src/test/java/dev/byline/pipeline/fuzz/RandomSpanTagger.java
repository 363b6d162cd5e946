package dev.byline.pipeline.fuzz;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.SpanTagger;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the contract of a tagger and understands nothing: any spans that do not overlap in their
 * role, any links. What is assembled from them must be lawful all the same. The same text gives the
 * same spans.
 */
final class RandomSpanTagger implements SpanTagger {

  @Override
  public Tagging tag(AnnotatedText text) {
    Draws draws = new Draws(text.words(new TokenRange(0, text.size())).hashCode());
    List<TaggedSpan> spans = new ArrayList<>();
    for (SpanRole role : SpanRole.values()) {
      int longest = role == SpanRole.CONTENT ? 30 : 5;
      for (int start = draws.below(6); start < text.size(); ) {
        int end = Math.min(text.size(), start + draws.between(1, longest));
        spans.add(new TaggedSpan(role, new TokenRange(start, end), draws.probability()));
        start = end + draws.below(12);
      }
    }
    spans.sort(Comparator.comparing(TaggedSpan::tokens));
    return new Tagging(spans, draws.oneIn(3) ? List.of() : links(draws, spans), "random");
  }

  private static List<Link> links(Draws draws, List<TaggedSpan> spans) {
    List<Link> links = new ArrayList<>();
    for (int span = 0; span < spans.size(); span++) {
      for (int cue = Link.NO_CUE; cue < spans.size(); cue++) {
        boolean linkable =
            spans.get(span).role() != SpanRole.CUE
                && (cue == Link.NO_CUE || spans.get(cue).role() == SpanRole.CUE);
        if (linkable && draws.oneIn(2)) {
          links.add(new Link(span, cue, draws.probability()));
        }
      }
    }
    return links;
  }
}
