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
import java.util.Map;

/**
 * Writes taggings as JSON lines {@code {id, claims: [{source, cue, content, speaker}], quotes}},
 * each source and content with its likeliest cue: what the tagger alone would claim.
 */
final class Predictions implements AutoCloseable {

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
    Map<Integer, Link> best = new HashMap<>();
    for (Link link : tagging.links()) {
      best.merge(link.span(), link, (a, b) -> b.score() > a.score() ? b : a);
    }
    for (int i = 0; i < tagging.spans().size(); i++) {
      TaggedSpan span = tagging.spans().get(i);
      int key = span.role() == SpanRole.CUE ? i : cueOf(best.get(i), i);
      ObjectNode claim = byCue.computeIfAbsent(key, cue -> empty(claims));
      put(claim, span, text.span(span.tokens()), claims);
    }
    out.write(mapper.writeValueAsString(article));
    out.newLine();
  }

  private static int cueOf(@org.jspecify.annotations.Nullable Link link, int span) {
    return link == null || link.cue() == Link.NO_CUE ? -1 - span : link.cue();
  }

  private static ObjectNode empty(ArrayNode claims) {
    ObjectNode claim = claims.addObject();
    claim.putNull("source").putNull("cue").putNull("speaker").putArray("content");
    return claim;
  }

  private static void put(ObjectNode claim, TaggedSpan span, Span at, ArrayNode claims) {
    switch (span.role()) {
      case CUE -> claim.putArray("cue").add(at.start()).add(at.end());
      case CONTENT -> claim.withArray("content").addArray().add(at.start()).add(at.end());
      case SOURCE -> {
        ObjectNode taker = claim.get("source").isNull() ? claim : empty(claims);
        taker.putArray("source").add(at.start()).add(at.end());
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
