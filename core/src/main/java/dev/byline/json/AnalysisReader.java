package dev.byline.json;

import dev.byline.analysis.Analysis;
import dev.byline.analysis.Diagnostic;
import dev.byline.attribution.Attribution;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimForm;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.ClaimTraits;
import dev.byline.attribution.ClaimType;
import dev.byline.attribution.DatePrecision;
import dev.byline.attribution.DocumentKind;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Judgement;
import dev.byline.attribution.Justification;
import dev.byline.attribution.JustificationKind;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.attribution.SourceType;
import dev.byline.attribution.SpeechAct;
import dev.byline.attribution.Stance;
import dev.byline.attribution.StatedDate;
import dev.byline.attribution.UnattributedReason;
import dev.byline.entity.Affiliation;
import dev.byline.entity.Entity;
import dev.byline.entity.EntityId;
import dev.byline.entity.EntityLink;
import dev.byline.entity.EntityType;
import dev.byline.entity.Gender;
import dev.byline.entity.Mention;
import dev.byline.entity.MentionKind;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.OffsetUnit;
import dev.byline.text.Offsets;
import dev.byline.text.Span;
import java.util.Optional;

/**
 * Reads one result; the constructors of its parts check the laws. Fields that earlier versions did
 * not write may be absent.
 */
final class AnalysisReader {

  private final Article article;
  private Offsets offsets;

  AnalysisReader(Article article) {
    this.article = article;
    this.offsets = Offsets.of(article.text(), OffsetUnit.UTF16);
  }

  Analysis read(JsonCursor json) {
    String id = json.string("id");
    if (!id.equals(article.id())) {
      throw json.complaint("id", "\"" + id + "\" is not the article \"" + article.id() + "\"");
    }
    json.optionalConstant("offsets", OffsetUnit.class)
        .ifPresent(unit -> offsets = Offsets.of(article.text(), unit));
    return new Analysis(
        new Article(
            id,
            article.text(),
            json.optionalString("title"),
            ArticleJson.day(json, "publishedOn"),
            json.stringOrNothing("outlet").or(article::outlet),
            json.stringOrNothing("url").or(article::url),
            json.stringOrNothing("author").or(article::author),
            article.sourceMap()),
        json.objects("entities", this::entity),
        json.objects("quotes", this::quote),
        json.objects("claims", this::claim),
        json.objects("diagnostics", this::diagnostic),
        json.optionalObjects("links", AnalysisReader::link),
        json.optionalObjects("justifications", this::justification));
  }

  private Entity entity(JsonCursor json) {
    return new Entity(
        new EntityId(json.string("id")),
        json.constant("type", EntityType.class),
        json.string("name"),
        json.strings("aliases"),
        json.strings("roles"),
        json.constant("gender", Gender.class),
        json.objects("mentions", this::mention),
        json.optionalObjects("roleMentions", this::excerpt),
        json.optionalObjects("affiliations", this::affiliation),
        json.optionalObject("genderEvidence", this::excerpt),
        json.has("salience") ? json.number("salience") : 0);
  }

  private Affiliation affiliation(JsonCursor json) {
    return new Affiliation(
        json.string("name"),
        json.optionalString("entity").map(EntityId::new),
        excerpt(json),
        json.optionalObject("role", this::excerpt));
  }

  private Mention mention(JsonCursor json) {
    return new Mention(excerpt(json), json.constant("kind", MentionKind.class));
  }

  private Quote quote(JsonCursor json) {
    return new Quote(
        new QuoteId(json.string("id")),
        article.excerpt(span(json)),
        json.string("text"),
        attribution(json),
        json.number("confidence"),
        json.string("decidedBy"));
  }

  private Attribution attribution(JsonCursor json) {
    if (json.has("speaker") == json.has("unattributed")) {
      throw json.complaint("expected either a speaker or why there is none (unattributed)");
    }
    if (json.has("speaker")) {
      return new Attribution.Attributed(
          json.optionalObject("speaker", this::source).orElseThrow(),
          json.optionalObject("cue", this::excerpt),
          json.optionalString("claim").map(ClaimId::new));
    }
    if (json.has("cue") || json.has("claim")) {
      throw json.complaint("a quote without a speaker has neither cue nor claim");
    }
    return new Attribution.Unattributed(json.constant("unattributed", UnattributedReason.class));
  }

  private Claim claim(JsonCursor json) {
    return new Claim(
        new ClaimId(json.string("id")),
        new ClaimTraits(
            json.constant("form", ClaimForm.class),
            json.constant("type", ClaimType.class),
            json.constant("act", SpeechAct.class),
            json.truth("negated"),
            json.optionalObject("firmness", this::firmness).orElse(Firmness.PLAIN)),
        json.optionalObject("source", this::source),
        json.optionalObject("cue", this::excerpt),
        json.objects("content", this::span),
        json.string("text"),
        json.strings("quotes").stream().map(QuoteId::new).toList(),
        json.optionalString("parent").map(ClaimId::new),
        json.optionalObject("saidOn", this::date),
        new Judgement(json.number("confidence"), json.string("decidedBy")));
  }

  private Firmness firmness(JsonCursor json) {
    return new Firmness(
        json.objects("hedges", this::excerpt),
        json.objects("conditions", this::excerpt),
        json.objects("futures", this::excerpt),
        json.constant("stance", Stance.class),
        json.objects("stanceWords", this::excerpt));
  }

  private StatedDate date(JsonCursor json) {
    StatedDate date =
        new StatedDate(
            ArticleJson.day(json, "from")
                .orElseThrow(
                    () ->
                        json.complaint("from", "expected a day such as 2024-03-09, found nothing")),
            json.constant("precision", DatePrecision.class),
            excerpt(json));
    if (ArticleJson.day(json, "to").filter(to -> !to.equals(date.to())).isPresent()) {
      throw json.complaint("to", "expected " + date.to());
    }
    return date;
  }

  private Source source(JsonCursor json) {
    Optional<EntityId> entity = json.optionalString("entity").map(EntityId::new);
    return new Source(
        json.string("name"),
        json.constant("type", SourceType.class),
        json.truth("anonymous"),
        entity,
        json.optionalObject("mention", this::excerpt),
        json.optionalObject("role", this::excerpt),
        json.optionalObject("affiliation", this::affiliation),
        json.optionalObject("anonymityGrounds", this::excerpt),
        json.optionalConstant("document", DocumentKind.class));
  }

  private Diagnostic diagnostic(JsonCursor json) {
    return new Diagnostic(
        json.string("code"),
        json.string("message"),
        offsets.codeUnit(json.integer("start")),
        offsets.codeUnit(json.integer("end")));
  }

  private Justification justification(JsonCursor json) {
    return new Justification(
        new ClaimId(json.string("claim")),
        json.constant("kind", JustificationKind.class),
        excerpt(json));
  }

  private static EntityLink link(JsonCursor json) {
    return new EntityLink(new EntityId(json.string("entity")), json.string("id"));
  }

  private Excerpt excerpt(JsonCursor json) {
    return new Excerpt(span(json), json.string("text"));
  }

  private Span span(JsonCursor json) {
    return new Span(offsets.codeUnit(json.integer("start")), offsets.codeUnit(json.integer("end")));
  }
}
