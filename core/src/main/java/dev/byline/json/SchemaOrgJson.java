package dev.byline.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Results as schema.org in JSON-LD: a {@code NewsArticle}, a {@code Quotation} for each quote that
 * somebody utters, and a {@code Claim} for each claim. Who said it is a Quotation's {@code
 * spokenByCharacter} and a Claim's {@code author}; a document is what it {@code isBasedOn}. Nothing
 * here says whether a claim is true: there is no rating and no {@code ClaimReview}. Thread-safe.
 */
public final class SchemaOrgJson {

  private final Article article;
  private final JsonGenerator json;

  private SchemaOrgJson(Article article, JsonGenerator json) {
    this.article = article;
    this.json = json;
  }

  /**
   * Writes a result, indented, lines ended by a line feed, none behind the last.
   *
   * @param analysis what to write
   * @return one JSON object
   */
  public static String write(Analysis analysis) {
    requireNonNull(analysis, "analysis");
    return JsonFormat.prettyWritten(
        json -> new SchemaOrgJson(analysis.article(), json).graph(analysis));
  }

  /** By which property a quotation or a claim names its source. */
  static String relation(String type, Source source) {
    return switch (source.type()) {
      case DOCUMENT -> "isBasedOn";
      case OTHER -> "about";
      default -> type.equals("Claim") ? "author" : "spokenByCharacter";
    };
  }

  /** What a source is in schema.org. */
  static String type(Source source) {
    return switch (source.type()) {
      case PERSON, AUTHOR -> "Person";
      case ORGANIZATION, GROUP -> "Organization";
      case LOCATION -> "GovernmentOrganization";
      case DOCUMENT -> "CreativeWork";
      case OTHER -> "Thing";
    };
  }

  private void graph(Analysis analysis) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeArrayFieldStart("@graph");
    article();
    for (Quote quote : analysis.attributedQuotes()) {
      Source speaker = quote.speaker().orElseThrow();
      said("Quotation", "quote " + quote.id(), quote.text(), Optional.of(speaker), "isPartOf");
    }
    for (Claim claim : analysis.claims()) {
      said("Claim", "claim " + claim.id(), claim.text(), claim.source(), "appearance");
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void article() throws IOException {
    start("NewsArticle", "article");
    AnyText.write(json, "identifier", article.id());
    field("url", article.url());
    field("headline", article.title());
    field("datePublished", article.publishedOn().map(LocalDate::toString));
    if (article.outlet().isPresent()) {
      thing("publisher", "Organization", article.outlet().get(), Optional.empty());
    }
    if (article.author().isPresent()) {
      thing("author", "Person", article.author().get(), Optional.empty());
    }
    json.writeEndObject();
  }

  private void said(String type, String name, String text, Optional<Source> source, String within)
      throws IOException {
    start(type, name);
    AnyText.write(json, "text", text);
    if (source.isPresent()) {
      Source who = source.get();
      Optional<String> role = who.role().map(Excerpt::text);
      thing(relation(type, who), type(who), who.name(), role);
    }
    json.writeObjectFieldStart(within);
    json.writeStringField("@id", WebAnnotationJson.id(article, "article"));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void thing(String property, String type, String name, Optional<String> role)
      throws IOException {
    json.writeObjectFieldStart(property);
    json.writeStringField("@type", type);
    AnyText.write(json, "name", name);
    // only people have a jobTitle
    field(type.equals("Person") ? "jobTitle" : "description", role);
    json.writeEndObject();
  }

  private void start(String type, String name) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", type);
    json.writeStringField("@id", WebAnnotationJson.id(article, name));
  }

  private void field(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      AnyText.write(json, name, value.get());
    }
  }
}
