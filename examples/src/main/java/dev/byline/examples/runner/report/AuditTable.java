package dev.byline.examples.runner.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.byline.newsroom.audit.Audit;
import dev.byline.newsroom.audit.AuditDimension;
import dev.byline.newsroom.audit.AuditTally;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * An audit as one table for a spreadsheet: a row for each value of each dimension. RFC 4180; what a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
public final class AuditTable {

  private static final List<String> COLUMNS =
      List.of(
          "by",
          "value",
          "articles",
          "claims",
          "quotations",
          "words",
          "quotedWords",
          "paraphrasedWords",
          "shareOfWords",
          "anonymous",
          "justified");

  private AuditTable() {}

  /**
   * The table.
   *
   * @param mark whether it begins with a byte order mark, by which Excel knows UTF-8
   */
  public static String of(Audit audit, boolean mark) {
    StringWriter text = new StringWriter();
    if (mark) {
      text.append('\ufeff');
    }
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(COLUMNS);
      for (AuditDimension dimension : AuditDimension.values()) {
        for (AuditTally tally : audit.by(dimension)) {
          csv.writeRecord(row(tally, audit.words()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string writer does not throw
    }
    return text.toString();
  }

  private static List<String> row(AuditTally tally, int words) {
    return List.of(
        tally.dimension().name().toLowerCase(Locale.ROOT),
        CsvReport.safe(tally.value()),
        String.valueOf(tally.articles()),
        String.valueOf(tally.claims()),
        String.valueOf(tally.quotations()),
        String.valueOf(tally.words()),
        String.valueOf(tally.quotedWords()),
        String.valueOf(tally.paraphrasedWords()),
        String.format(Locale.ROOT, "%.4f", (double) tally.words() / Math.max(1, words)),
        String.valueOf(tally.anonymous()),
        String.valueOf(tally.justified()));
  }
}
