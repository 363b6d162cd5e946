package dev.byline.training.evaluation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The claims that follow from a tagging if each source and content goes with its likeliest cue and
 * nothing else is done. A claim is a cue with what is linked to it; a content or source without a
 * cue is a claim by itself, so that no span found is missing from the score. Used once.
 */
final class LinkedClaims {

  private final AnnotatedText text;
  private final Tagging tagging;
  private final ArrayNode claims;
  private final Map<Integer, ObjectNode> claimOfCue = new HashMap<>();
  private final LikeliestLinks links;

  /** Writes into {@code claims}. */
  LinkedClaims(AnnotatedText text, Tagging tagging, ArrayNode claims) {
    this.text = text;
    this.tagging = tagging;
    this.claims = claims;
    this.links = LikeliestLinks.of(tagging);
  }

  /** Adds the claims: those with a cue first, in text order. */
  void write() {
    for (int i = 0; i < tagging.spans().size(); i++) {
      if (tagging.spans().get(i).role() == SpanRole.CUE) {
        claimOfCue.put(i, empty());
      }
    }
    for (int i = 0; i < tagging.spans().size(); i++) {
      writeCueOrContent(i);
    }
    writeSources();
  }

  private void writeCueOrContent(int i) {
    TaggedSpan span = tagging.spans().get(i);
    if (span.role() == SpanRole.CUE) {
      write(span, requireNonNull(claimOfCue.get(i)).putArray("cue"));
    } else if (span.role() == SpanRole.CONTENT) {
      ObjectNode claim =
          Optional.ofNullable(links.cueOfContent().get(i))
              .map(link -> claimOfCue.get(link.cue()))
              .orElseGet(this::empty);
      write(span, claim.withArray("content").addArray());
    }
  }

  /** Sources come last, since one may belong to several cues. */
  private void writeSources() {
    Set<Integer> used = new HashSet<>();
    links
        .sourceOfCue()
        .forEach(
            (cue, link) -> {
              if (claimOfCue.containsKey(cue)) {
                writeSource(claimOfCue.get(cue), link.span());
                used.add(link.span());
              }
            });
    for (int i = 0; i < tagging.spans().size(); i++) {
      if (tagging.spans().get(i).role() == SpanRole.SOURCE && !used.contains(i)) {
        writeSource(empty(), i);
      }
    }
  }

  private void writeSource(ObjectNode claim, int span) {
    write(tagging.spans().get(span), claim.putArray("source"));
  }

  private void write(TaggedSpan span, ArrayNode offsets) {
    Span at = text.span(span.tokens());
    offsets.add(at.start()).add(at.end());
  }

  private ObjectNode empty() {
    ObjectNode claim = claims.addObject();
    claim.putNull("source").putNull("cue").putNull("speaker").putArray("content");
    return claim;
  }
}
