package dev.byline.pipeline.internal.clean;

/**
 * Puts spaces into runs of characters that no writer leaves without one: tokenizers take time in
 * the square of the length of such a run. Words and addresses are never as long.
 */
final class LongRunStep implements CleaningStep {

  private static final int LONGEST_RUN = 500;

  /** Runs without a letter or digit: rows of marks, dots or lines. */
  private static final int LONGEST_ROW = 40;

  /** Characters other than letters and digits within a run; addresses have fewer. */
  private static final int MOST_SIGNS = 60;

  @Override
  public void clean(CleaningState draft) {
    String text = draft.text();
    CleaningState.Edit edit = draft.edit();
    int start = 0;
    boolean cut = false;
    int run = 0;
    int row = 0;
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n') {
        if (cut) {
          report(draft, start, i);
        }
        cut = false;
        start = i + 1;
        run = 0;
        row = 0;
        signs = 0;
        continue;
      }
      boolean tooLong = run >= LONGEST_RUN || row >= LONGEST_ROW || signs >= MOST_SIGNS;
      if (tooLong && !Character.isLowSurrogate(c)) {
        edit.insert(i, " ");
        cut = true;
        run = 0;
        row = 0;
        signs = 0;
      }
      run++;
      boolean sign = !Character.isLetterOrDigit(c);
      row = sign ? row + 1 : 0;
      signs += sign ? 1 : 0;
    }
    if (cut) {
      report(draft, start, text.length());
    }
    edit.apply();
  }

  private static void report(CleaningState draft, int start, int end) {
    draft.report("LONG_WORD", "a run of characters without a space was read in parts", start, end);
  }
}
