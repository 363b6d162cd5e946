package dev.byline.examples.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.entity.Entity;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.text.Excerpt;
import dev.byline.text.Span;
import java.util.Optional;
import java.util.Set;

/** Results in the small format that the scorer reads: one JSON object a line, spans as pairs. */
final class ScorerFormat {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ClaimChoice choice;
  private final boolean flat;

  ScorerFormat(ClaimChoice choice) {
    this(choice, false);
  }

  private ScorerFormat(ClaimChoice choice, boolean flat) {
    this.choice = choice;
    this.flat = flat;
  }

  /** The same without names within names, for gold that is to be scored without them. */
  ScorerFormat flat() {
    return new ScorerFormat(choice, true);
  }

  /** The line of one article, without a line feed. */
  String line(Analysis analysis) {
    ObjectNode line = JSON.objectNode().put("id", analysis.article().id());
    ArrayNode claims = line.putArray("claims");
    choice.claims(analysis).forEach(claim -> claims.add(claim(claim)));
    ArrayNode quotes = line.putArray("quotes");
    analysis.quotes().forEach(quote -> quotes.add(quote(quote)));
    ArrayNode entities = line.putArray("entities");
    Set<Mention> leftOut = flat ? analysis.namesWithinNames() : Set.of();
    analysis.entities().forEach(entity -> entities.add(entity(entity, leftOut)));
    return line.toString();
  }

  /** The source as the words that mention it, and beside them its name, for canonical sources. */
  private static ObjectNode claim(Claim claim) {
    ObjectNode node = JSON.objectNode().put("id", claim.id().value());
    node.put("parent", claim.parent().map(ClaimId::value).orElse(null));
    put(node, "source", claim.source().flatMap(Source::mention).map(Excerpt::span));
    put(node, "cue", claim.cue().map(Excerpt::span));
    ArrayNode content = node.putArray("content");
    claim.content().forEach(span -> content.add(pair(span)));
    node.put("speaker", claim.source().map(Source::name).orElse(null));
    return node;
  }

  private static ObjectNode quote(Quote quote) {
    ObjectNode node = JSON.objectNode();
    node.put("start", quote.excerpt().start());
    node.put("end", quote.excerpt().end());
    node.put("speaker", quote.speaker().map(Source::name).orElse(null));
    put(node, "mention", quote.speaker().flatMap(Source::mention).map(Excerpt::span));
    return node;
  }

  /** Mentions by name only: the gold of entities annotates no others. */
  private static ObjectNode entity(Entity entity, Set<Mention> leftOut) {
    ObjectNode node = JSON.objectNode().put("id", entity.id().value());
    node.put("type", entity.type().name()).put("name", entity.name());
    ArrayNode aliases = node.putArray("aliases");
    entity.aliases().forEach(aliases::add);
    ArrayNode roles = node.putArray("roles");
    entity.roles().forEach(roles::add);
    ArrayNode mentions = node.putArray("mentions");
    for (Mention mention : entity.mentions()) {
      if (mention.kind() == MentionKind.NAME && !leftOut.contains(mention)) {
        mentions
            .addObject()
            .put("start", mention.excerpt().start())
            .put("end", mention.excerpt().end())
            .put("type", entity.type().name());
      }
    }
    return node;
  }

  private static void put(ObjectNode node, String name, Optional<Span> span) {
    span.ifPresentOrElse(some -> node.set(name, pair(some)), () -> node.putNull(name));
  }

  private static ArrayNode pair(Span span) {
    return JSON.arrayNode().add(span.start()).add(span.end());
  }
}
