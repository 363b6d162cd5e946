package dev.byline.pipeline.internal.clean;

import dev.byline.pipeline.internal.clean.Lines.Line;
import java.util.List;

/**
 * Decides where paragraphs end. A blank line separates two; a single line break does too, unless
 * the text is hard-wrapped: then nearly every line is broken exactly where its next word would not
 * have fitted any more, or, where somebody broke them by hand, every other line ends within a
 * sentence. In other texts a line break is taken for a wrapped line where the sentence plainly goes
 * on in lower case.
 */
final class ParagraphStep implements CleaningStep {

  /** Nobody wraps lines wider than this; longer lines are paragraphs. */
  private static final int WIDEST = 140;

  /** Texts of narrower lines are lists and verse, whose lines are kept, unless they are columns. */
  private static final int NARROWEST = 30;

  /**
   * No column is narrower; lines that fill it so often, most of them within sentences, show one.
   */
  private static final int NARROWEST_COLUMN = 18;

  private static final int FEWEST_BREAKS_OF_COLUMN = 4;

  /** Fewer line breaks show no width. */
  private static final int FEWEST_BREAKS = 3;

  /** A line that ends in the middle of a sentence must be as long as this to be a wrapped one. */
  private static final int LONG_LINE = 40;

  @Override
  public void clean(CleaningState draft) {
    Lines lines = Lines.of(draft.text());
    Wrapping wrapping = Wrapping.of(lines);
    CleaningState.Edit edit = draft.edit();
    List<Line> all = lines.all();
    Line before = new Line(0, 0);
    boolean blank = true;
    boolean first = true;
    for (Line line : all) {
      if (line.isBlank()) {
        blank = true;
        continue;
      }
      if (first) {
        edit.drop(0, line.start());
      } else if (!blank && wrapping.continues(lines.text(), before, line)) {
        boolean hyphen = draft.text().charAt(before.end() - 1) == '-';
        edit.replace(before.end(), line.start(), hyphen ? "" : " ");
      } else {
        edit.replace(before.end(), line.start(), "\n\n");
      }
      before = line;
      blank = false;
      first = false;
    }
    edit.drop(first ? 0 : before.end(), draft.text().length());
    edit.apply();
  }

  /**
   * How the lines of a text are broken. The longest line is taken for the width, and the text for
   * wrapped if four fifths of its line breaks are forced by it and a third stand inside a sentence:
   * the first alone holds for a list of long lines too. Where half stand inside a sentence, no
   * width is asked for. Set by hand, 2026-11-22 (commit a7577da) and 2026-11-28, never tuned.
   *
   * @param width of its longest line
   * @param exact whether lines are broken where the next word would not have fitted
   * @param byHand whether they are broken within sentences, at no fixed width
   */
  private record Wrapping(int width, boolean exact, boolean byHand) {

    static Wrapping of(Lines lines) {
      int width = 0;
      for (Line line : lines.all()) {
        width = Math.max(width, line.length());
      }
      if (width < NARROWEST_COLUMN || width > WIDEST) {
        return new Wrapping(width, false, false);
      }
      int breaks = 0;
      int forced = 0;
      int inSentence = 0;
      for (int i = 1; i < lines.all().size(); i++) {
        Line before = lines.all().get(i - 1);
        Line line = lines.all().get(i);
        if (before.isBlank() || line.isBlank()) {
          continue;
        }
        breaks++;
        forced += isForced(lines.text(), before, line, width) ? 1 : 0;
        inSentence += goesOn(lines.text(), before, line) ? 1 : 0;
      }
      boolean wrapped = breaks >= FEWEST_BREAKS && inSentence * 3 >= breaks;
      boolean exact = wrapped && forced * 5 >= breaks * 4;
      if (width < NARROWEST) {
        boolean column = breaks >= FEWEST_BREAKS_OF_COLUMN && inSentence * 2 >= breaks;
        return new Wrapping(width, exact && column, false);
      }
      return new Wrapping(width, exact, wrapped && !exact && inSentence * 2 >= breaks);
    }

    boolean continues(String text, Line before, Line line) {
      if (exact) {
        return isForced(text, before, line, width);
      }
      boolean wide = byHand || before.length() >= LONG_LINE;
      return wide && goesOn(text, before, line) || byHand && isOpen(text, before);
    }

    /** Whether a line that is hardly shorter than the longest ends within a sentence. */
    private boolean isOpen(String text, Line line) {
      char last = text.charAt(line.end() - 1);
      return line.length() * 5 >= width * 3 && (Character.isLetterOrDigit(last) || last == ',');
    }
  }

  /** Whether the first word of a line would not have fitted at the end of the line before. */
  private static boolean isForced(String text, Line before, Line line, int width) {
    int fits = width - before.length() - 1;
    int end = line.start();
    while (end < line.end() && end - line.start() <= fits && text.charAt(end) != ' ') {
      end++;
    }
    return end - line.start() > fits;
  }

  /** Whether a sentence is cut by the line break: no full stop before, lower case behind. */
  private static boolean goesOn(String text, Line before, Line line) {
    char last = text.charAt(before.end() - 1);
    return (Character.isLetterOrDigit(last) || last == ',' || last == '-')
        && Character.isLowerCase(text.codePointAt(line.start()));
  }
}
