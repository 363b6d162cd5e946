package dev.byline.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.text.Article;
import dev.byline.text.CodePoints;
import dev.byline.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Results as W3C Web Annotations in JSON-LD: a page with an annotation for each quote and each
 * claim. Its target is the article, by address where it has one, with a TextPositionSelector, which
 * counts code points, and a TextQuoteSelector; content in several pieces has a target for each. Its
 * bodies say what it is and name the speaker, as a schema.org {@code Quotation} or {@code Claim}.
 *
 * <p>Identifiers are made from the article's address and id and are the same in every run.
 * Thread-safe.
 */
public final class WebAnnotationJson {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** Words before and behind that tell a passage from others like it. */
  private static final int SURROUNDINGS = 32;

  private final Article article;
  private final CodePoints points;
  private final JsonGenerator json;

  private WebAnnotationJson(Article article, JsonGenerator json) {
    this.article = article;
    this.points = CodePoints.of(article.text());
    this.json = json;
  }

  /**
   * Writes a result, indented, lines ended by a line feed, none behind the last.
   *
   * @param analysis what to write
   * @return one JSON object, an AnnotationPage
   */
  public static String write(Analysis analysis) {
    requireNonNull(analysis, "analysis");
    return JsonFormat.prettyWritten(
        json -> new WebAnnotationJson(analysis.article(), json).page(analysis));
  }

  private void page(Analysis analysis) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", CONTEXT);
    json.writeStringField("id", id("page"));
    json.writeStringField("type", "AnnotationPage");
    json.writeArrayFieldStart("items");
    for (Quote quote : analysis.quotes()) {
      List<Span> spans = List.of(quote.excerpt().span());
      annotation("quote " + quote.id(), "Quotation", quote.text(), quote.speaker(), spans);
    }
    for (Claim claim : analysis.claims()) {
      annotation("claim " + claim.id(), "Claim", claim.text(), claim.source(), claim.content());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void annotation(
      String name, String type, String text, Optional<Source> source, List<Span> spans)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id(name));
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "identifying");
    json.writeObjectFieldStart("body");
    json.writeStringField("type", "schema:" + type);
    AnyText.write(json, "schema:text", text);
    if (source.isPresent()) {
      speaker(SchemaOrgJson.relation(type, source.get()), source.get());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("target");
    for (Span span : spans) {
      target(span);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void speaker(String relation, Source source) throws IOException {
    json.writeObjectFieldStart("schema:" + relation);
    json.writeStringField("type", "schema:" + SchemaOrgJson.type(source));
    AnyText.write(json, "schema:name", source.name());
    json.writeEndObject();
  }

  private void target(Span span) throws IOException {
    String text = article.text();
    int before = whole(Math.max(0, span.start() - SURROUNDINGS));
    int behind = whole(Math.min(text.length(), span.end() + SURROUNDINGS));
    json.writeStartObject();
    AnyText.write(json, "source", article.url().orElseGet(() -> id("article")));
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", points.start(span));
    json.writeNumberField("end", points.end(span));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    AnyText.write(json, "exact", article.textOf(span));
    AnyText.write(json, "prefix", text.substring(before, span.start()));
    AnyText.write(json, "suffix", text.substring(span.end(), Math.max(span.end(), behind)));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Cuts no character in two, unless the span does. */
  private int whole(int offset) {
    String text = article.text();
    boolean within =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return within ? offset - 1 : offset;
  }

  private String id(String name) {
    return id(article, name);
  }

  /** An identifier for a part of an article, which no address of the outlet could be. */
  static String id(Article article, String name) {
    String whole = String.join("\n", article.url().orElse(""), article.id(), name);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
  }
}
