package dev.byline.examples.runner.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook in memory. Cells have types: words are text whatever they begin with, so that nothing
 * of an article is ever computed. A sheet that is full is gone on with on another.
 */
final class Spreadsheet implements AutoCloseable {

  /** What a cell can hold. */
  private static final int LONGEST = 32_767;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Workbook workbook = new Workbook(bytes, "Byline", "0.1");

  /** A sheet with a head. */
  final class Sheet {

    private final String name;
    private final List<String> head;
    private final List<Integer> widths;
    private Worksheet sheet;
    private int rows;
    private int number = 1;

    private Sheet(String name, List<String> head, List<Integer> widths) {
      this.name = name;
      this.head = head;
      this.widths = widths;
      this.sheet = begin(name);
    }

    private Worksheet begin(String title) {
      Worksheet begun = workbook.newWorksheet(title);
      for (int i = 0; i < head.size(); i++) {
        begun.value(0, i, head.get(i));
        begun.style(0, i).bold().set();
        begun.width(i, widths.get(i));
      }
      begun.freezePane(0, 1);
      rows = 1;
      return begun;
    }

    /** Adds a row of strings, numbers, days and truth values, as many as the head has. */
    void add(List<Object> cells) {
      if (rows == Worksheet.MAX_ROWS) {
        end();
        number++;
        sheet = begin(name + " " + number);
      }
      for (int i = 0; i < cells.size(); i++) {
        put(rows, i, cells.get(i));
      }
      rows++;
    }

    private void put(int row, int column, Object cell) {
      if (cell instanceof Number figure) {
        sheet.value(row, column, figure);
      } else if (cell instanceof Boolean truth) {
        sheet.value(row, column, truth);
      } else if (cell instanceof LocalDate day && isInCalendar(day)) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      } else if (!cell.toString().isEmpty()) {
        sheet.value(row, column, fitting(cell.toString()));
      }
    }

    private void end() {
      sheet.setAutoFilter(0, 0, rows - 1, head.size() - 1);
      try {
        sheet.finish();
      } catch (IOException e) {
        throw new UncheckedIOException(e); // an array does not throw
      }
    }
  }

  /** Of a spreadsheet, which knows no other years. */
  private static boolean isInCalendar(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  /** As much as a cell can hold of it, without what XML cannot. */
  private static String fitting(String words) {
    StringBuilder out = new StringBuilder(Math.min(words.length(), LONGEST));
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int c = words.codePointAt(i);
      boolean blank = c == '\n' || c == '\t' || c == '\r';
      boolean unfit =
          (c < ' ' && !blank)
              || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
              || c == 0xFFFE
              || c == 0xFFFF;
      if (out.length() + Character.charCount(c) >= LONGEST) {
        return out.append('…').toString();
      }
      out.appendCodePoint(unfit ? 0xFFFD : c);
    }
    return out.toString();
  }

  /**
   * Begins a sheet.
   *
   * @param widths of the columns, in characters
   */
  Sheet sheet(String name, List<String> head, List<Integer> widths) {
    return new Sheet(name, head, widths);
  }

  /** The whole file; nothing can be added any more. */
  byte[] finish(List<Sheet> sheets) {
    sheets.forEach(Sheet::end);
    close();
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // an array does not throw
    }
  }
}
