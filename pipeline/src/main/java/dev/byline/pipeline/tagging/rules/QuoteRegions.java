package dev.byline.pipeline.tagging.rules;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.Arrays;

/**
 * Which tokens stand within double quotation marks, paired paragraph by paragraph; a quotation that
 * is not closed ends with its paragraph. Knows only as much of quotation marks as the rules need.
 */
final class QuoteRegions {

  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";
  private static final String EITHER = "\"";

  /** For each token, where its quotation starts and ends; -1 outside. Marks are inside. */
  private final int[] start;

  private final int[] end;

  private QuoteRegions(int[] start, int[] end) {
    this.start = start;
    this.end = end;
  }

  static QuoteRegions of(AnnotatedText text) {
    int[] start = new int[text.size()];
    int[] end = new int[text.size()];
    Arrays.fill(start, -1);
    Arrays.fill(end, -1);
    for (TokenRange paragraph : text.paragraphs()) {
      int open = -1;
      for (int i = paragraph.start(); i < paragraph.end(); i++) {
        String word = text.token(i).text();
        if (open < 0 && opens(word)) {
          open = i;
        } else if (open >= 0 && closes(word)) {
          fill(start, end, open, i + 1);
          open = -1;
        }
      }
      if (open >= 0) {
        fill(start, end, open, paragraph.end());
      }
    }
    return new QuoteRegions(start, end);
  }

  private static void fill(int[] start, int[] end, int from, int to) {
    Arrays.fill(start, from, to, from);
    Arrays.fill(end, from, to, to);
  }

  private static boolean opens(String word) {
    return isOneOf(word, OPENING) || isOneOf(word, EITHER) || word.equals("``");
  }

  private static boolean closes(String word) {
    return isOneOf(word, CLOSING) || isOneOf(word, EITHER) || word.equals("''");
  }

  private static boolean isOneOf(String word, String marks) {
    return word.length() == 1 && marks.contains(word);
  }

  /** Whether the token is a quotation mark or stands between two. */
  boolean inside(int token) {
    return start[token] >= 0;
  }

  /** Whether the token opens a quotation. */
  boolean isOpening(int token) {
    return start[token] == token;
  }

  /** Whether the token is the last of a quotation. */
  boolean isClosing(int token) {
    return end[token] == token + 1;
  }

  /** First token of the quotation that holds the token, or the token itself outside. */
  int startOf(int token) {
    return inside(token) ? start[token] : token;
  }

  /** Index behind the quotation that holds the token, or behind the token itself outside. */
  int endOf(int token) {
    return inside(token) ? end[token] : token + 1;
  }
}
