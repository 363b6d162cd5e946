package dev.byline.examples.runner.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.byline.analysis.Analysis;
import dev.byline.text.OffsetUnit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Results as one table for a spreadsheet: one row a quote, then one a claim, article by article,
 * told apart by the column {@code kind}. RFC 4180: commas, lines that end with CR LF, fields in
 * quotation marks where they need them. What a spreadsheet would take for a formula begins with an
 * apostrophe.
 *
 * @param mark whether it begins with a byte order mark, by which Excel knows UTF-8
 * @param unit what offsets count
 */
record CsvReport(boolean mark, OffsetUnit unit) {

  /** The last four are = + - @ in full width, which some spreadsheets take for the same. */
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /**
   * The rows of an article; none where nobody says anything.
   *
   * @param first whether the head of the table stands before them
   */
  byte[] render(Analysis analysis, boolean first) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      TableRows.quotes(analysis, unit).forEach(row -> csv.writeRecord(cells(row)));
      TableRows.claims(analysis, unit).forEach(row -> csv.writeRecord(cells(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string writer does not throw
    }
    return ((first ? head() : "") + text).getBytes(UTF_8);
  }

  /** What a table begins with, also one without rows. */
  String head() {
    return (mark ? BYTE_ORDER_MARK : "") + String.join(",", TableRows.COLUMNS) + "\r\n";
  }

  private static List<String> cells(Map<String, String> row) {
    return TableRows.COLUMNS.stream().map(column -> safe(row.getOrDefault(column, ""))).toList();
  }

  /** A text that no spreadsheet takes for a formula. */
  static String safe(String text) {
    return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
