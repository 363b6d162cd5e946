package dev.byline.examples.runner.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
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
import dev.byline.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Results as one table for a spreadsheet: one row a quote, then one a claim, article by article,
 * told apart by the column {@code kind}. RFC 4180: commas, lines that end with CR LF, fields in
 * quotation marks where they need them. What a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
final class CsvReport {

  /** Fields are put in by name; a name that is not here would be a mistake in this class. */
  private static final List<String> COLUMNS =
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

  /** The last four are = + - @ in full width, which some spreadsheets take for the same. */
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final boolean mark;

  /**
   * A table.
   *
   * @param mark whether it begins with a byte order mark, by which Excel knows UTF-8
   */
  CsvReport(boolean mark) {
    this.mark = mark;
  }

  /**
   * The rows of an article; none where nobody says anything.
   *
   * @param first whether the head of the table stands before them
   */
  byte[] render(Analysis analysis, boolean first) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      for (Quote quote : analysis.quotes()) {
        csv.writeRecord(cells(row(analysis.article(), quote)));
      }
      for (Claim claim : analysis.claims()) {
        csv.writeRecord(cells(row(analysis.article(), claim)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string writer does not throw
    }
    return ((first ? head() : "") + text).getBytes(UTF_8);
  }

  /** What a table begins with, also one without rows. */
  String head() {
    return (mark ? BYTE_ORDER_MARK : "") + String.join(",", COLUMNS) + "\r\n";
  }

  private static List<String> cells(Map<String, String> row) {
    return COLUMNS.stream().map(column -> safe(row.getOrDefault(column, ""))).toList();
  }

  /** A text that no spreadsheet takes for a formula. */
  static String safe(String text) {
    return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }

  private static Map<String, String> row(Article article, Quote quote) {
    Map<String, String> row = row(article, "quote", quote.id().value());
    quote.speaker().ifPresent(speaker -> put(row, speaker));
    put(row, "cue", quote.cue().map(Excerpt::text));
    row.put("text", quote.text());
    decision(row, quote.confidence(), quote.decidedBy());
    place(row, List.of(quote.excerpt().span()));
    put(row, "claim", quote.claim().map(ClaimId::value));
    put(row, "unattributed", quote.unattributed().map(Enum::name));
    return row;
  }

  private static Map<String, String> row(Article article, Claim claim) {
    Map<String, String> row = row(article, "claim", claim.id().value());
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

  private static Map<String, String> row(Article article, String kind, String id) {
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

  private static void place(Map<String, String> row, List<Span> spans) {
    row.put("start", String.valueOf(spans.get(0).start()));
    row.put("end", String.valueOf(spans.get(spans.size() - 1).end()));
    // not 12-30, which a spreadsheet takes for a date
    row.put(
        "spans",
        spans.stream()
            .map(span -> span.start() + ".." + span.end())
            .collect(Collectors.joining(" ")));
  }

  private static void put(Map<String, String> row, String column, Optional<String> value) {
    value.ifPresent(text -> row.put(column, text));
  }
}
