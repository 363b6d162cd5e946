package dev.byline.examples.runner.markup;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.byline.text.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Articles of a table, a row each, by the names of its columns in upper or lower case; the others
 * are passed over. Cells are separated by what stands most often in the head: a comma, a semicolon
 * or a tab.
 */
public final class CsvArticles {

  private static final Map<String, List<String>> NAMES =
      Map.of(
          "text", List.of("text", "body", "content", "fulltext", "full_text"),
          "id", List.of("id", "article_id", "guid"),
          "title", List.of("title", "headline"),
          "date", List.of("publishedon", "published_on", "published", "date", "pubdate"),
          "outlet", List.of("outlet", "publisher", "publication", "source"),
          "url", List.of("url", "link"),
          "author", List.of("author", "byline"));

  /** In characters; the file's size is limited before. */
  private static final int LARGEST_CELL = 1 << 28;

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private CsvArticles() {}

  /**
   * A row.
   *
   * @param line where it begins
   * @param article what it holds, if anything
   * @param problem why there is no article; empty if there is one
   */
  public record Row(long line, Optional<Article> article, String problem) {}

  /**
   * Reads a table.
   *
   * @param name what to call it: an article without an id is called by this and its line
   * @throws MarkupException if it has no head with a column for the text, or is no CSV
   */
  public static List<Row> read(String name, String csv) throws MarkupException {
    String text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
    char separator = separator(text.lines().findFirst().orElse(""));
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> columns = Map.of();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LARGEST_CELL)
            .ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        if (columns.isEmpty()) {
          columns = columns(row);
        } else {
          rows.add(row(name, row, columns));
        }
      }
    } catch (CsvParseException e) {
      throw new MarkupException("is no CSV: " + e.getMessage());
    } catch (IOException e) {
      throw new MarkupException("cannot be read: " + e.getMessage());
    }
    if (columns.isEmpty()) {
      throw new MarkupException("is an empty table");
    }
    return rows;
  }

  private static char separator(String head) {
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      best = count(head, c) > count(head, best) ? c : best;
    }
    return best;
  }

  private static long count(String head, char separator) {
    return head.chars().filter(c -> c == separator).count();
  }

  private static Map<String, Integer> columns(CsvRecord head) throws MarkupException {
    List<String> names =
        head.getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    Map<String, Integer> columns = new HashMap<>();
    NAMES.forEach(
        (field, spellings) ->
            spellings.stream()
                .filter(names::contains)
                .findFirst()
                .ifPresent(spelling -> columns.put(field, names.indexOf(spelling))));
    if (!columns.containsKey("text")) {
      throw new MarkupException("is a table without a column called text, body or content");
    }
    return columns;
  }

  private static Row row(String name, CsvRecord row, Map<String, Integer> columns) {
    long line = row.getStartingLineNumber();
    String text = cell(row, columns, "text");
    String date = cell(row, columns, "date");
    if (text.isBlank()) {
      return new Row(line, Optional.empty(), "has no text");
    }
    if (!date.isBlank() && Details.day(date).isEmpty()) {
      return new Row(line, Optional.empty(), "its date must begin with a day such as 2024-03-09");
    }
    String id = cell(row, columns, "id");
    return new Row(
        line,
        Optional.of(
            new Details(id.isBlank() ? name + ":" + line : id.strip(), text)
                .title(cell(row, columns, "title"))
                .published(date)
                .outlet(cell(row, columns, "outlet"))
                .url(cell(row, columns, "url"))
                .author(cell(row, columns, "author"))
                .article()),
        "");
  }

  private static String cell(CsvRecord row, Map<String, Integer> columns, String field) {
    Integer column = columns.get(field);
    return column == null || column >= row.getFieldCount() ? "" : row.getField(column);
  }
}
