package dev.byline.pipeline.internal.window;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;

/**
 * What the uncased pieces do not show: whether a token stands inside double quotation marks, and
 * how it is capitalised. Both go into the segment embedding that BERT has for sentence pairs.
 */
final class Shapes {

  /** Number of different shapes. */
  static final int COUNT = 6;

  private static final int QUOTED = 1;
  private static final int CAPITALISED = 2;
  private static final int ALL_CAPITALS = 4;

  private Shapes() {}

  /** The shape of every token. Marks themselves count as inside; a paragraph's end closes. */
  static byte[] of(AnnotatedText text) {
    byte[] shapes = new byte[text.size()];
    for (TokenRange paragraph : text.paragraphs()) {
      boolean open = false;
      for (int i = paragraph.start(); i < paragraph.end(); i++) {
        String token = text.token(i).text();
        boolean mark = isMark(token);
        boolean inside = open || mark;
        if (mark) {
          open = opens(token, open);
        }
        shapes[i] = (byte) (caseOf(token) + (inside ? QUOTED : 0));
      }
    }
    return shapes;
  }

  /** Whether the token is a double quotation mark of any make. */
  static boolean isMark(String token) {
    return switch (token) {
      case "\"", "“", "”", "``", "''", "«", "»", "„", "‟" -> true;
      default -> false;
    };
  }

  private static boolean opens(String mark, boolean open) {
    return switch (mark) {
      case "“", "``", "«", "„" -> true;
      case "”", "''", "»" -> false;
      default -> !open;
    };
  }

  private static int caseOf(String token) {
    if (token.isEmpty() || !Character.isUpperCase(token.charAt(0))) {
      return 0;
    }
    boolean longer = token.length() > 1;
    for (int i = 1; i < token.length(); i++) {
      if (Character.isLowerCase(token.charAt(i))) {
        return CAPITALISED;
      }
    }
    return longer ? ALL_CAPITALS : CAPITALISED;
  }
}
