package dev.byline.pipeline.internal.clean;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, without the white space around them; a blank line is empty. */
record Lines(String text, List<Line> all) {

  /** Half-open range of one line in the text. */
  record Line(int start, int end) {
    boolean isBlank() {
      return start == end;
    }

    int length() {
      return end - start;
    }
  }

  static Lines of(String text) {
    List<Line> lines = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      lines.add(trimmed(text, start, end));
      start = end + 1;
    }
    return new Lines(text, List.copyOf(lines));
  }

  String text(Line line) {
    return text.substring(line.start(), line.end());
  }

  private static Line trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return new Line(from, to);
  }
}
