package dev.byline.pipeline.internal.bearers;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;

/**
 * Whether whoever is said to speak says 'I': '“I asked my mother,” Karel said'. No firm and no
 * place does.
 *
 * @param text the article
 */
record SpokenWords(AnnotatedText text) {

  /** Whether the quotation in front of a name and its verb, or right behind, is somebody's own. */
  boolean arePersonal(int name) {
    TokenRange paragraph = text.paragraphOf(name);
    int before = isMark(name - 1, paragraph) ? name - 1 : name - 2;
    int behind = name + 2; // 'Karel said. “…”', but for '“…,” said Karel.' one token earlier
    int open = isMark(behind, paragraph) ? behind : behind + 1;
    return isMark(before, paragraph)
        && (isOwn(before, -1, paragraph) || isMark(open, paragraph) && isOwn(open, 1, paragraph));
  }

  /** From a mark to the next, forwards or backwards. */
  private boolean isOwn(int mark, int step, TokenRange paragraph) {
    for (int i = mark + step; paragraph.contains(i) && !isMark(i, paragraph); i += step) {
      if (text.token(i).isWord("I", "my", "me", "myself")) {
        return true;
      }
    }
    return false;
  }

  private boolean isMark(int i, TokenRange paragraph) {
    return paragraph.contains(i) && text.token(i).isWord("”", "“", "\"", "''", "``");
  }
}
