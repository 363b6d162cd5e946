package dev.byline.examples.runner.report;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Claim;
import dev.byline.attribution.ClaimId;
import dev.byline.attribution.Firmness;
import dev.byline.attribution.Quote;
import dev.byline.attribution.QuoteId;
import dev.byline.attribution.Source;
import dev.byline.entity.Affiliation;
import dev.byline.entity.EntityId;
import dev.byline.text.Article;
import dev.byline.text.Excerpt;
import dev.byline.text.OffsetUnit;
import dev.byline.text.Offsets;
import dev.byline.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Results as rows of tables: one a quote, one a claim, told apart by the column {@code kind}. What
 * stands on every row says which article it is of.
 */
final class TableRows {

  /** Fields are put in by name; a name that is not here would be a mistake in this class. */
  static final List<String> COLUMNS =
      List.of(
          "article",
          "outlet",
          "date",
          "url",
          "title",
          "kind",
          "id",
          "speaker",
          "role",
          "affiliation",
          "sourceType",
          "anonymous",
          "anonymityGrounds",
          "entity",
          "form",
          "act",
          "type",
          "negated",
          "cue",
          "text",
          "saidOn",
          "confidence",
          "decidedBy",
          "start",
          "end",
          "spans",
          "claim",
          "quotes",
          "parent",
          "unattributed",
          "hedges",
          "conditions",
          "futures",
          "stance",
          "stanceWords");

  private final Article article;
  private final Offsets offsets;

  private TableRows(Article article, Offsets offsets) {
    this.article = article;
    this.offsets = offsets;
  }

  /** One a quote, by column; what is not known or not there has no value. */
  static List<Map<String, String>> quotes(Analysis analysis, OffsetUnit unit) {
    TableRows rows = of(analysis, unit);
    return analysis.quotes().stream().map(rows::row).toList();
  }

  /** One a claim. */
  static List<Map<String, String>> claims(Analysis analysis, OffsetUnit unit) {
    TableRows rows = of(analysis, unit);
    return analysis.claims().stream().map(rows::row).toList();
  }

  private static TableRows of(Analysis analysis, OffsetUnit unit) {
    return new TableRows(analysis.article(), Offsets.of(analysis.article().text(), unit));
  }

  private Map<String, String> row(Quote quote) {
    Map<String, String> row = row("quote", quote.id().value());
    quote.speaker().ifPresent(speaker -> put(row, speaker));
    put(row, "cue", quote.cue().map(Excerpt::text));
    row.put("text", quote.text());
    decision(row, quote.confidence(), quote.decidedBy());
    place(row, List.of(quote.excerpt().span()));
    put(row, "claim", quote.claim().map(ClaimId::value));
    put(row, "unattributed", quote.unattributed().map(Enum::name));
    return row;
  }

  private Map<String, String> row(Claim claim) {
    Map<String, String> row = row("claim", claim.id().value());
    claim.source().ifPresent(source -> put(row, source));
    row.put("form", claim.form().name());
    row.put("act", claim.act().name());
    row.put("type", claim.type().name());
    row.put("negated", String.valueOf(claim.negated()));
    put(row, "cue", claim.cue().map(Excerpt::text));
    row.put("text", claim.text());
    put(row, "saidOn", claim.saidOn().map(date -> date.from().toString()));
    decision(row, claim.confidence(), claim.decidedBy());
    place(row, claim.content());
    row.put("quotes", claim.quotes().stream().map(QuoteId::value).collect(Collectors.joining(" ")));
    put(row, "parent", claim.parent().map(ClaimId::value));
    put(row, claim.firmness());
    return row;
  }

  private Map<String, String> row(String kind, String id) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("article", article.id());
    put(row, "outlet", article.outlet());
    put(row, "date", article.publishedOn().map(Object::toString));
    put(row, "url", article.url());
    put(row, "title", article.title());
    row.put("kind", kind);
    row.put("id", id);
    return row;
  }

  private static void put(Map<String, String> row, Source source) {
    row.put("speaker", source.name());
    put(row, "role", source.role().map(Excerpt::text));
    put(row, "affiliation", source.affiliation().map(Affiliation::name));
    row.put("sourceType", source.type().name());
    row.put("anonymous", String.valueOf(source.anonymous()));
    put(row, "anonymityGrounds", source.anonymityGrounds().map(Excerpt::text));
    put(row, "entity", source.entity().map(EntityId::value));
  }

  private static void put(Map<String, String> row, Firmness firmness) {
    row.put("hedges", words(firmness.hedges()));
    row.put("conditions", words(firmness.conditions()));
    row.put("futures", words(firmness.futures()));
    row.put("stance", firmness.stance().name());
    row.put("stanceWords", words(firmness.stanceWords()));
  }

  private static String words(List<Excerpt> words) {
    return words.stream().map(Excerpt::text).collect(Collectors.joining("; "));
  }

  private static void decision(Map<String, String> row, double confidence, String decidedBy) {
    row.put("confidence", String.valueOf(confidence));
    row.put("decidedBy", decidedBy);
  }

  private void place(Map<String, String> row, List<Span> spans) {
    row.put("start", String.valueOf(offsets.start(spans.get(0))));
    row.put("end", String.valueOf(offsets.end(spans.get(spans.size() - 1))));
    // not 12-30, which a spreadsheet takes for a date
    row.put(
        "spans",
        spans.stream()
            .map(span -> offsets.start(span) + ".." + offsets.end(span))
            .collect(Collectors.joining(" ")));
  }

  private static void put(Map<String, String> row, String column, Optional<String> value) {
    value.ifPresent(text -> row.put(column, text));
  }
}
