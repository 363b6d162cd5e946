package dev.byline.newsroom.internal.passages;

import dev.byline.text.Article;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts spans of an article into sentences; one that goes on in the next span stays whole. */
final class Sentences {

  private static final String ENDS = ".!?\u2026";
  private static final String CLOSING = "\"'\u201d\u2019\u00bb)]";

  /** Marks and white space between two sentences; more are no such thing, and dear to read. */
  private static final int LONGEST_GAP = 12;

  private final String text;
  private final List<List<Span>> sentences = new ArrayList<>();
  private List<Span> open = new ArrayList<>();

  private Sentences(String text) {
    this.text = text;
  }

  /** The sentences under some spans, in text order, without white space around them. */
  static List<List<Span>> of(Article article, List<Span> spans) {
    Sentences cutter = new Sentences(article.text());
    for (Span span : spans) {
      cutter.cut(span);
    }
    cutter.close();
    return cutter.sentences;
  }

  private void cut(Span span) {
    if (!open.isEmpty() && !goesOn(span)) {
      close();
    }
    int start = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      boolean paragraph =
          text.charAt(i) == '\n' && i + 1 < span.end() && text.charAt(i + 1) == '\n';
      if (paragraph || (ENDS.indexOf(text.charAt(i)) >= 0 && beginsAnew(i + 1, span.end()))) {
        int end = i + 1;
        while (end < span.end() && CLOSING.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        add(start, end);
        close();
        start = end;
        i = end - 1;
      }
    }
    add(start, span.end());
  }

  /** Whether the words before a span break off in the middle of a sentence. */
  private boolean goesOn(Span span) {
    Span last = open.get(open.size() - 1);
    int end = last.end() - 1;
    while (end > last.start() && (CLOSING.indexOf(text.charAt(end)) >= 0 || isSpace(end))) {
      end--;
    }
    int start = span.start();
    while (start < span.end() - 1 && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return ENDS.indexOf(text.charAt(end)) < 0 && !Character.isUpperCase(text.charAt(start));
  }

  private boolean beginsAnew(int at, int end) {
    int next = at;
    boolean space = false;
    while (next < Math.min(end, at + LONGEST_GAP)
        && !Character.isLetterOrDigit(text.charAt(next))) {
      space |= isSpace(next);
      next++;
    }
    boolean initial = at >= 3 && isSpace(at - 3) && Character.isUpperCase(text.charAt(at - 2));
    return space
        && next < end
        && !initial
        && Character.isLetterOrDigit(text.charAt(next))
        && !Character.isLowerCase(text.charAt(next));
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(start)) {
      start++;
    }
    while (start < end && isSpace(end - 1)) {
      end--;
    }
    if (start < end) {
      open.add(new Span(start, end));
    }
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  private void close() {
    if (!open.isEmpty()) {
      sentences.add(List.copyOf(open));
      open = new ArrayList<>();
    }
  }
}
