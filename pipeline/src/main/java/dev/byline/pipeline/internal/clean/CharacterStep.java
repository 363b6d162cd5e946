package dev.byline.pipeline.internal.clean;

/**
 * Turns line breaks into {@code \n}, exotic spaces into spaces, and Windows-1252 punctuation that
 * was read as control characters into what it was; leaves out what has no width: zero-width
 * characters, soft hyphens, control characters, lone surrogates.
 */
final class CharacterStep implements CleaningStep {

  /** What Windows-1252 means by the bytes 0x80 to 0x9F; a space where it means nothing. */
  private static final String WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

  @Override
  public void clean(CleaningState draft) {
    String text = draft.text();
    CleaningState.Edit edit = draft.edit();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F || c == '\n') {
        continue;
      }
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        edit.drop(i, i + 1);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c == '\u00C3' && i + 1 < text.length() && isSecondByte(text.charAt(i + 1))) {
        edit.replace(i, i + 2, String.valueOf((char) (0xC0 | text.charAt(i + 1) & 0x3F)));
        i++;
      } else {
        one(c, i, edit);
      }
    }
    edit.apply();
  }

  /** Of an accented letter in UTF-8 that was read as Latin-1: 'Ã¡' for 'á'. */
  private static boolean isSecondByte(char c) {
    return c > 0xA0 && c < 0xC0;
  }

  private static void one(char c, int at, CleaningState.Edit edit) {
    if (c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f') {
      edit.replace(at, at + 1, "\n");
    } else if (c == '\t' || c == '\uFFFC' || Character.isSpaceChar(c)) {
      edit.replace(at, at + 1, " ");
    } else if (c >= 0x80 && c < 0xA0 && WINDOWS_1252.charAt(c - 0x80) != ' ') {
      edit.replace(at, at + 1, String.valueOf(WINDOWS_1252.charAt(c - 0x80)));
    } else if (Character.isISOControl(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.FORMAT) {
      edit.drop(at, at + 1);
    }
  }
}
