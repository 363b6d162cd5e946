package dev.byline.pipeline.internal.clean;

/**
 * Gives the text its final layout: paragraphs separated by exactly one blank line, none of them
 * blank, no space at either end of one.
 */
final class LayoutStep implements CleaningStep {

  @Override
  public void clean(CleaningState draft) {
    CleaningState.Edit edit = draft.edit();
    String text = draft.text();
    boolean first = true;
    for (Lines.Line line : Lines.of(text).all()) {
      if (line.isBlank()) {
        continue;
      }
      String separator = first ? "" : "\n\n";
      if (!text.substring(edit.position(), line.start()).equals(separator)) {
        edit.replace(edit.position(), line.start(), separator);
      }
      edit.skipTo(line.end());
      first = false;
    }
    if (edit.position() < text.length()) {
      edit.drop(edit.position(), text.length());
    }
    edit.apply();
  }
}
