package dev.byline.examples.runner.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.byline.index.Appearance;
import dev.byline.index.EntitySnapshot;
import dev.byline.index.IndexedEntity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Speakers across articles as a table: a row for each article of a speaker. */
final class IndexTable {

  static final List<String> COLUMNS =
      List.of(
          "rank",
          "speaker",
          "name",
          "type",
          "gender",
          "roles",
          "affiliations",
          "aliases",
          "allArticles",
          "allQuotes",
          "allClaims",
          "article",
          "entity",
          "nameThere",
          "mentions",
          "quotes",
          "claims",
          "reason",
          "evidence",
          "perhapsTheSame");

  private static final int WIDTH = 16;

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final EntitySnapshot snapshot;

  IndexTable(EntitySnapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The whole table, its head included. */
  byte[] csv(List<IndexedEntity> speakers, boolean mark) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(COLUMNS);
      for (List<Object> row : rows(speakers)) {
        csv.writeRecord(row.stream().map(String::valueOf).map(CsvReport::safe).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string writer does not throw
    }
    return ((mark ? BYTE_ORDER_MARK : "") + text).getBytes(UTF_8);
  }

  /** The same as a workbook. */
  byte[] xlsx(List<IndexedEntity> speakers) {
    try (Spreadsheet book = new Spreadsheet()) {
      Spreadsheet.Sheet sheet =
          book.sheet("Speakers", COLUMNS, Collections.nCopies(COLUMNS.size(), WIDTH));
      rows(speakers).forEach(sheet::add);
      return book.finish(List.of(sheet));
    }
  }

  /** Strings and whole numbers, as many as there are columns. */
  List<List<Object>> rows(List<IndexedEntity> speakers) {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) {
      for (Appearance appearance : speakers.get(i).appearances()) {
        rows.add(row(i + 1, speakers.get(i), appearance));
      }
    }
    return rows;
  }

  private List<Object> row(int rank, IndexedEntity speaker, Appearance there) {
    return List.of(
        rank,
        speaker.id(),
        speaker.name(),
        speaker.type().name(),
        speaker.gender().name(),
        String.join("; ", speaker.roles()),
        String.join("; ", speaker.affiliations()),
        String.join("; ", speaker.aliases()),
        speaker.appearances().stream().map(Appearance::article).distinct().count(),
        speaker.quotes(),
        speaker.claims(),
        there.article(),
        there.entity().value(),
        there.name(),
        there.mentions(),
        there.quotes(),
        there.claims(),
        there.reason().kind().name(),
        there.reason().evidence(),
        snapshot.candidates(speaker).stream()
            .map(IndexedEntity::id)
            .collect(Collectors.joining("; ")));
  }
}
