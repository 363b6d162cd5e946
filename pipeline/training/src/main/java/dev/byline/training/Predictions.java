package dev.byline.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.tagging.Link;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import dev.byline.text.Span;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes taggings as JSON lines {@code {id, claims: [{source, cue, content, speaker}], quotes}},
 * each source and content with its likeliest cue: what the tagger alone would claim.
 */
final class Predictions implements AutoCloseable {

  /** A source goes with a cue from this probability on; with two cues, it has half for each. */
  private static final double LEAST_LINK = 0.15;

  private final BufferedWriter out;
  private final ObjectMapper mapper = new ObjectMapper();

  Predictions(Path file) throws IOException {
    this.out = Files.newBufferedWriter(file, UTF_8);
  }

  void add(AnnotatedText text, Tagging tagging) throws IOException {
    ObjectNode article = mapper.createObjectNode().put("id", text.article().id());
    ArrayNode claims = article.putArray("claims");
    article.putArray("quotes");
    Map<Integer, ObjectNode> byCue = new HashMap<>();
    for (int i = 0; i < tagging.spans().size(); i++) {
      if (tagging.spans().get(i).role() == SpanRole.CUE) {
        byCue.put(i, empty(claims));
      }
    }
    Map<Integer, Link> cueOfContent = new HashMap<>();
    Map<Integer, Link> sourceOfCue = new HashMap<>();
    for (Link link : tagging.links()) {
      if (tagging.spans().get(link.span()).role() == SpanRole.CONTENT) {
        cueOfContent.merge(link.span(), link, Predictions::likelier);
      } else if (link.score() >= LEAST_LINK) {
        sourceOfCue.merge(link.cue(), link, Predictions::likelier);
      }
    }
    for (int i = 0; i < tagging.spans().size(); i++) {
      TaggedSpan span = tagging.spans().get(i);
      Span at = text.span(span.tokens());
      switch (span.role()) {
        case CUE -> byCue.get(i).putArray("cue").add(at.start()).add(at.end());
        case CONTENT ->
            Optional.ofNullable(byCue.get(cueOfContent.get(i).cue()))
                .orElseGet(() -> empty(claims))
                .withArray("content")
                .addArray()
                .add(at.start())
                .add(at.end());
        case SOURCE -> {
          // a source may have several cues: below
        }
      }
    }
    Set<Integer> used = new HashSet<>();
    sourceOfCue.forEach(
        (cue, link) -> {
          if (byCue.containsKey(cue)) {
            source(byCue.get(cue), text, tagging, link.span());
            used.add(link.span());
          }
        });
    for (int i = 0; i < tagging.spans().size(); i++) {
      if (tagging.spans().get(i).role() == SpanRole.SOURCE && !used.contains(i)) {
        source(empty(claims), text, tagging, i);
      }
    }
    out.write(mapper.writeValueAsString(article));
    out.newLine();
  }

  private static Link likelier(Link a, Link b) {
    return b.score() > a.score() ? b : a;
  }

  private static void source(ObjectNode claim, AnnotatedText text, Tagging tagging, int span) {
    Span at = text.span(tagging.spans().get(span).tokens());
    claim.putArray("source").add(at.start()).add(at.end());
  }

  private static ObjectNode empty(ArrayNode claims) {
    ObjectNode claim = claims.addObject();
    claim.putNull("source").putNull("cue").putNull("speaker").putArray("content");
    return claim;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
