package dev.byline.pipeline.linking;

import dev.byline.entity.EntityType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the rows of a table in a file, and says in which line it is none. */
final class TableFile {

  private static final String HEADING = "alias";

  private final Path file;
  private final char separator;
  private int line;

  private TableFile(Path file) {
    this.file = file;
    this.separator = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? ',' : '\t';
  }

  /**
   * All rows, in their order.
   *
   * @throws IllegalArgumentException if it is no table; naming file and line
   */
  static List<LinkTable.Row> rows(Path file) throws IOException {
    return new TableFile(file).read();
  }

  private List<LinkTable.Row> read() throws IOException {
    List<LinkTable.Row> rows = new ArrayList<>();
    for (String text : decoded().split("\r?\n", -1)) {
      line++;
      if (text.isBlank()) {
        continue;
      }
      List<String> columns =
          separator == ',' ? commaSeparated(text) : List.of(text.split("\t", -1));
      if (!isHeading(columns)) {
        rows.add(row(columns));
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(file + ": there is no row");
    }
    return rows;
  }

  private boolean isHeading(List<String> columns) {
    return line == 1
        && columns.get(0).strip().equalsIgnoreCase(HEADING)
        && columns.size() > 1
        && columns.get(1).strip().equalsIgnoreCase("id");
  }

  private LinkTable.Row row(List<String> columns) {
    if (columns.size() < 2 || columns.size() > 3) {
      throw wrong(
          "expected alias, id and perhaps type, separated by "
              + (separator == ',' ? "commas" : "tabs")
              + "; found "
              + columns.size()
              + (columns.size() == 1 ? " column" : " columns"));
    }
    String alias = columns.get(0).strip();
    String id = columns.get(1).strip();
    if (AliasKey.of(alias).isEmpty()) {
      throw wrong("the alias is blank");
    }
    if (id.isEmpty()) {
      throw wrong("the id of \"" + alias + "\" is blank");
    }
    return new LinkTable.Row(
        alias, id, columns.size() == 3 ? type(columns.get(2)) : Optional.empty());
  }

  private Optional<EntityType> type(String column) {
    String name = column.strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(EntityType.values())
            .filter(type -> type.name().equalsIgnoreCase(name))
            .findFirst()
            .orElseThrow(
                () ->
                    wrong(
                        "expected a type out of "
                            + Arrays.toString(EntityType.values())
                            + ", found \""
                            + name
                            + "\"")));
  }

  private List<String> commaSeparated(String text) {
    List<String> columns = new ArrayList<>();
    int at = 0;
    while (true) {
      StringBuilder column = new StringBuilder();
      at = text.startsWith("\"", at) ? quoted(text, at, column) : unquoted(text, at, column);
      columns.add(column.toString());
      if (at == text.length()) {
        return columns;
      }
      at++; // behind the comma
    }
  }

  /** Reads a column in quotation marks; gives the place of the comma behind it, or the end. */
  private int quoted(String text, int start, StringBuilder column) {
    int at = start + 1;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        column.append(text.charAt(at++));
      } else if (text.startsWith("\"\"", at)) {
        column.append('"');
        at += 2;
      } else if (at + 1 == text.length() || text.charAt(at + 1) == separator) {
        return at + 1;
      } else {
        throw wrong("expected a comma behind the quotation mark in column " + (at + 1));
      }
    }
    throw wrong("the quotation mark in column " + (start + 1) + " is not closed");
  }

  private int unquoted(String text, int start, StringBuilder column) {
    int comma = text.indexOf(separator, start);
    int end = comma < 0 ? text.length() : comma;
    column.append(text, start, end);
    return end;
  }

  private String decoded() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (decoder.decode(in, out, /* endOfInput= */ true).isError()) {
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      line++;
      throw wrong("is not UTF-8");
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(file + ", line " + line + ": " + what);
  }
}
