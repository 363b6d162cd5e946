package dev.byline.pipeline.internal.clean;

import dev.byline.pipeline.internal.clean.Lines.Line;
import java.util.List;

/**
 * Decides where paragraphs end. A blank line separates two; a single line break does too, unless
 * the text is hard-wrapped: then nearly every line is broken exactly where its next word would not
 * have fitted any more. In other texts a line break is taken for a wrapped line where the sentence
 * plainly goes on in lower case.
 */
final class ParagraphStep implements CleaningStep {

  /** Nobody wraps lines wider than this; longer lines are paragraphs. */
  private static final int WIDEST = 140;

  /** Texts of narrower lines are lists and verse, whose lines are kept. */
  private static final int NARROWEST = 30;

  /** Fewer line breaks show no width. */
  private static final int FEWEST_BREAKS = 3;

  /** A line that ends in the middle of a sentence must be as long as this to be a wrapped one. */
  private static final int LONG_LINE = 40;

  @Override
  public String name() {
    return "paragraphs";
  }

  @Override
  public void clean(CleaningState draft) {
    Lines lines = Lines.of(draft.text());
    int width = wrapWidth(lines);
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
      } else if (!blank && continues(lines, before, line, width)) {
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
   * The width at which the text is wrapped, in characters; 0 where it is not. The longest line is
   * taken for the width, and the text for wrapped if four fifths of its line breaks are forced by
   * it and a third stand inside a sentence: the first alone holds for a list of long lines too. Set
   * by hand, 2026-11-22 (commit a7577da), never tuned.
   */
  private static int wrapWidth(Lines lines) {
    int width = 0;
    for (Line line : lines.all()) {
      width = Math.max(width, line.length());
    }
    if (width < NARROWEST || width > WIDEST) {
      return 0;
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
    boolean wrapped =
        breaks >= FEWEST_BREAKS && forced * 5 >= breaks * 4 && inSentence * 3 >= breaks;
    return wrapped ? width : 0;
  }

  private static boolean continues(Lines lines, Line before, Line line, int width) {
    if (width > 0) {
      return isForced(lines.text(), before, line, width);
    }
    return before.length() >= LONG_LINE && goesOn(lines.text(), before, line);
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
