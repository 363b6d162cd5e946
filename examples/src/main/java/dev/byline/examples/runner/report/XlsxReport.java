package dev.byline.examples.runner.report;

import dev.byline.analysis.Analysis;
import dev.byline.text.OffsetUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Results as a workbook: a sheet of quotes, a sheet of claims, each with the columns that it has a
 * use for. Nothing is written before all is there.
 */
final class XlsxReport {

  private static final Set<String> ONLY_QUOTES = Set.of("claim", "unattributed");

  private static final Set<String> ONLY_CLAIMS =
      Set.of(
          "form",
          "act",
          "type",
          "negated",
          "saidOn",
          "spans",
          "quotes",
          "parent",
          "hedges",
          "conditions",
          "futures",
          "stance",
          "stanceWords");

  private static final List<String> QUOTE_COLUMNS = without(ONLY_CLAIMS);
  private static final List<String> CLAIM_COLUMNS = without(ONLY_QUOTES);

  private static final int NARROW = 12;
  private static final int WIDE = 24;
  private static final int TEXT = 60;

  private final OffsetUnit unit;
  private final Spreadsheet book = new Spreadsheet();
  private final Spreadsheet.Sheet quotes =
      book.sheet("Quotes", QUOTE_COLUMNS, widths(QUOTE_COLUMNS));
  private final Spreadsheet.Sheet claims =
      book.sheet("Claims", CLAIM_COLUMNS, widths(CLAIM_COLUMNS));

  /** A workbook whose offsets count this. */
  XlsxReport(OffsetUnit unit) {
    this.unit = unit;
  }

  private static List<String> without(Set<String> others) {
    return TableRows.COLUMNS.stream()
        .filter(column -> !others.contains(column) && !column.equals("kind"))
        .toList();
  }

  private static List<Integer> widths(List<String> columns) {
    return columns.stream().map(XlsxReport::width).toList();
  }

  private static int width(String column) {
    return switch (column) {
      case "text" -> TEXT;
      case "article", "url", "title", "speaker", "role", "affiliation" -> WIDE;
      default -> NARROW;
    };
  }

  void add(Analysis analysis) {
    TableRows.quotes(analysis, unit).forEach(row -> quotes.add(cells(row, QUOTE_COLUMNS)));
    TableRows.claims(analysis, unit).forEach(row -> claims.add(cells(row, CLAIM_COLUMNS)));
  }

  private static List<Object> cells(Map<String, String> row, List<String> columns) {
    return columns.stream().map(column -> cell(column, row.getOrDefault(column, ""))).toList();
  }

  private static Object cell(String column, String value) {
    if (value.isEmpty()) {
      return value;
    }
    return switch (column) {
      case "date", "saidOn" -> LocalDate.parse(value);
      case "confidence" -> Double.valueOf(value);
      case "start", "end" -> Integer.valueOf(value);
      case "anonymous", "negated" -> Boolean.valueOf(value);
      default -> value;
    };
  }

  /** The file. */
  byte[] finish() {
    return book.finish(List.of(quotes, claims));
  }
}
