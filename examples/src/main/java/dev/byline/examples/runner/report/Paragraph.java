package dev.byline.examples.runner.report;

/** Breaks a line of words at a width, with a hanging indent. Escape sequences have no width. */
final class Paragraph {

  private static final int WIDTH = 100;

  private Paragraph() {}

  /**
   * Fills lines with words.
   *
   * @param indent spaces before the first line
   * @param hanging spaces before the others
   */
  static String fill(int indent, int hanging, String words) {
    StringBuilder out = new StringBuilder(" ".repeat(indent));
    int column = indent;
    boolean first = true;
    for (String word : words.strip().split("\\s++")) {
      int width = visibleWidth(word);
      if (!first && column + 1 + width > WIDTH) {
        out.append('\n').append(" ".repeat(hanging));
        column = hanging;
      } else if (!first) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += width;
      first = false;
    }
    return out.append('\n').toString();
  }

  private static int visibleWidth(String word) {
    int width = 0;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '\u001B') {
        int end = word.indexOf('m', i);
        i = end < 0 ? i : end;
      } else {
        width++;
      }
    }
    return width;
  }
}
