package dev.byline.pipeline.clean;

/**
 * Puts spaces into runs of characters that no writer leaves without one: tokenizers take time in
 * the square of the length of such a run. Words and addresses are never as long.
 */
final class LongRunStep implements CleaningStep {

  private static final int LONGEST_RUN = 500;

  /** Runs without a letter or digit: rows of marks, dots or lines. */
  private static final int LONGEST_ROW = 40;

  @Override
  public String name() {
    return "long runs";
  }

  @Override
  public void clean(CleaningState draft) {
    String text = draft.text();
    CleaningState.Edit edit = draft.edit();
    int run = 0;
    int row = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n') {
        run = 0;
        row = 0;
        continue;
      }
      if ((run >= LONGEST_RUN || row >= LONGEST_ROW) && !Character.isLowSurrogate(c)) {
        edit.insert(i, " ");
        run = 0;
        row = 0;
      }
      run++;
      row = Character.isLetterOrDigit(c) ? 0 : row + 1;
    }
    edit.apply();
  }
}
