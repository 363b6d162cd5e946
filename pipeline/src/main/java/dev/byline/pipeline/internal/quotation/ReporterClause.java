package dev.byline.pipeline.internal.quotation;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;

/**
 * Finds where a reporter takes over behind somebody's words, as in {@code We shall go on, Ellison
 * said}. Used only where a closing mark is missing.
 */
final class ReporterClause {

  private static final int LONGEST_SUBJECT = 6;

  private ReporterClause() {}

  /**
   * For each token of a paragraph, the first token at or behind it that begins a reporter's clause
   * right behind a comma, question or exclamation mark; the end of the paragraph where none comes.
   */
  static int[] starts(AnnotatedText text, TokenRange paragraph) {
    int[] next = new int[paragraph.size() + 1];
    next[paragraph.size()] = paragraph.end();
    for (int i = paragraph.end() - 1; i >= paragraph.start(); i--) {
      boolean begins =
          i > paragraph.start()
              && text.token(i - 1).isWord(",", "!", "?", "—", "–")
              && isClause(text, i, paragraph.end());
      next[i - paragraph.start()] = begins ? i : next[i - paragraph.start() + 1];
    }
    return next;
  }

  private static boolean isClause(AnnotatedText text, int start, int end) {
    Token first = text.token(start);
    if (isSpeechVerb(first)) {
      return start + 1 < end && startsSubject(text.token(start + 1));
    }
    if (!startsSubject(first)) {
      return false;
    }
    for (int i = start + 1; i < end && i <= start + LONGEST_SUBJECT; i++) {
      Token token = text.token(i);
      if (isSpeechVerb(token)) {
        return true;
      }
      boolean word = !token.text().isEmpty() && Character.isLetter(token.text().charAt(0));
      if (!word && !token.isWord("-", "'s", "’s", ".")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSpeechVerb(Token token) {
    return WordClass.REPORTING_FORM.has(token.text());
  }

  private static boolean startsSubject(Token token) {
    return token.isCapitalised() || WordClass.SUBJECT_START.has(token);
  }
}
