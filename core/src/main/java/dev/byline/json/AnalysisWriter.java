package dev.byline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Justification;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.StatedDate;
import dev.byline.entity.Affiliation;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityLink;
import dev.byline.entity.Mention;
import dev.byline.text.Excerpt;
import dev.byline.text.OffsetUnit;
import dev.byline.text.Offsets;
import dev.byline.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes one result, field by field in the order of the contract. */
record AnalysisWriter(JsonGenerator json, Offsets offsets, SourceSpans source) {

  void write(Analysis analysis) throws IOException {
    json.writeStartObject();
    AnyText.write(json, "id", analysis.article().id());
    AnyText.write(json, "title", analysis.article().title());
    AnyText.write(json, "publishedOn", analysis.article().publishedOn().map(LocalDate::toString));
    ArticleJson.writeOrigin(json, analysis.article());
    if (offsets.unit() != OffsetUnit.UTF16) {
      json.writeStringField("offsets", offsets.unit().name());
    }
    source.writeEncoding(json);
    array("entities", analysis.entities(), this::entity);
    array("quotes", analysis.quotes(), this::quote);
    array("claims", analysis.claims(), this::claim);
    array("diagnostics", analysis.diagnostics(), this::diagnostic);
    if (!analysis.justifications().isEmpty()) {
      array("justifications", analysis.justifications(), this::justification);
    }
    if (!analysis.links().isEmpty()) {
      array("links", analysis.links(), this::link);
    }
    json.writeEndObject();
  }

  private void entity(Entity entity) throws IOException {
    json.writeStartObject();
    AnyText.write(json, "id", entity.id().value());
    json.writeStringField("type", entity.type().name());
    AnyText.write(json, "name", entity.name());
    array("aliases", entity.aliases(), alias -> AnyText.write(json, alias));
    array("roles", entity.roles(), role -> AnyText.write(json, role));
    json.writeStringField("gender", entity.gender().name());
    array("mentions", entity.mentions(), this::mention);
    array("roleMentions", entity.roleMentions(), this::excerpt);
    array("affiliations", entity.affiliations(), this::affiliation);
    optional("genderEvidence", entity.genderEvidence(), this::excerpt);
    json.writeNumberField("salience", entity.salience());
    json.writeEndObject();
  }

  private void affiliation(Affiliation affiliation) throws IOException {
    json.writeStartObject();
    AnyText.write(json, "name", affiliation.name());
    AnyText.write(json, "entity", affiliation.entity().map(EntityId::value));
    located(affiliation.excerpt());
    optional("role", affiliation.role(), this::excerpt);
    json.writeEndObject();
  }

  private void mention(Mention mention) throws IOException {
    json.writeStartObject();
    located(mention.excerpt());
    json.writeStringField("kind", mention.kind().name());
    json.writeEndObject();
  }

  private void quote(Quote quote) throws IOException {
    json.writeStartObject();
    AnyText.write(json, "id", quote.id().value());
    bounds(quote.excerpt().span());
    AnyText.write(json, "text", quote.text());
    optional("speaker", quote.speaker(), this::source);
    optional("cue", quote.cue(), this::excerpt);
    AnyText.write(json, "claim", quote.claim().map(ClaimId::value));
    AnyText.write(json, "unattributed", quote.unattributed().map(Enum::name));
    decision(quote.confidence(), quote.decidedBy());
    json.writeEndObject();
  }

  private void claim(Claim claim) throws IOException {
    json.writeStartObject();
    AnyText.write(json, "id", claim.id().value());
    json.writeStringField("form", claim.form().name());
    json.writeStringField("type", claim.type().name());
    json.writeStringField("act", claim.act().name());
    optional("source", claim.source(), this::source);
    optional("cue", claim.cue(), this::excerpt);
    array("content", claim.content(), this::span);
    AnyText.write(json, "text", claim.text());
    array("quotes", claim.quotes(), this::quoteId);
    AnyText.write(json, "parent", claim.parent().map(ClaimId::value));
    json.writeBooleanField("negated", claim.negated());
    decision(claim.confidence(), claim.decidedBy());
    optional("saidOn", claim.saidOn(), this::date);
    json.writeFieldName("firmness");
    firmness(claim.firmness());
    json.writeEndObject();
  }

  private void firmness(Firmness firmness) throws IOException {
    json.writeStartObject();
    array("hedges", firmness.hedges(), this::excerpt);
    array("conditions", firmness.conditions(), this::excerpt);
    array("futures", firmness.futures(), this::excerpt);
    json.writeStringField("stance", firmness.stance().name());
    array("stanceWords", firmness.stanceWords(), this::excerpt);
    json.writeEndObject();
  }

  private void date(StatedDate date) throws IOException {
    json.writeStartObject();
    json.writeStringField("from", date.from().toString());
    json.writeStringField("to", date.to().toString());
    json.writeStringField("precision", date.precision().name());
    located(date.excerpt());
    json.writeEndObject();
  }

  private void source(Source source) throws IOException {
    json.writeStartObject();
    AnyText.write(json, "name", source.name());
    json.writeStringField("type", source.type().name());
    json.writeBooleanField("anonymous", source.anonymous());
    AnyText.write(json, "entity", source.entity().map(EntityId::value));
    optional("mention", source.mention(), this::excerpt);
    optional("role", source.role(), this::excerpt);
    optional("affiliation", source.affiliation(), this::affiliation);
    optional("anonymityGrounds", source.anonymityGrounds(), this::excerpt);
    AnyText.write(json, "document", source.document().map(Enum::name));
    json.writeEndObject();
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    AnyText.write(json, "code", diagnostic.code());
    AnyText.write(json, "message", diagnostic.message());
    json.writeNumberField("start", offsets.of(diagnostic.start()));
    json.writeNumberField("end", offsets.of(diagnostic.end()));
    json.writeEndObject();
  }

  private void justification(Justification justification) throws IOException {
    json.writeStartObject();
    AnyText.write(json, "claim", justification.claim().value());
    json.writeStringField("kind", justification.kind().name());
    located(justification.excerpt());
    json.writeEndObject();
  }

  private void link(EntityLink link) throws IOException {
    json.writeStartObject();
    AnyText.write(json, "entity", link.entity().value());
    AnyText.write(json, "id", link.id());
    json.writeEndObject();
  }

  private void quoteId(QuoteId id) throws IOException {
    AnyText.write(json, id.value());
  }

  private void excerpt(Excerpt excerpt) throws IOException {
    json.writeStartObject();
    located(excerpt);
    json.writeEndObject();
  }

  private void span(Span span) throws IOException {
    json.writeStartObject();
    bounds(span);
    json.writeEndObject();
  }

  private void located(Excerpt excerpt) throws IOException {
    bounds(excerpt.span());
    AnyText.write(json, "text", excerpt.text());
  }

  private void bounds(Span span) throws IOException {
    json.writeNumberField("start", offsets.start(span));
    json.writeNumberField("end", offsets.end(span));
    source.write(json, span);
  }

  private void decision(double confidence, String decidedBy) throws IOException {
    json.writeNumberField("confidence", confidence);
    AnyText.write(json, "decidedBy", decidedBy);
  }

  private <T> void optional(String field, Optional<T> value, Part<T> part) throws IOException {
    json.writeFieldName(field);
    if (value.isPresent()) {
      part.write(value.get());
    } else {
      json.writeNull();
    }
  }

  private <T> void array(String field, List<T> values, Part<T> part) throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      part.write(value);
    }
    json.writeEndArray();
  }

  /** Writes one value. */
  private interface Part<T> {
    void write(T value) throws IOException;
  }
}
