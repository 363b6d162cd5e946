package dev.byline.examples.runner.serve;

import dev.byline.analysis.Analysis;
import dev.byline.attribution.Quote;
import dev.byline.attribution.Source;
import java.util.ArrayDeque;
import java.util.Deque;

/** The text of an article with its quotations marked; they nest or are apart, as marks must. */
final class MarkedText {

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Quote> open = new ArrayDeque<>();
  private int at;

  private MarkedText(String text) {
    this.text = text;
  }

  /** As HTML: each quotation leads to its row in the table. */
  static String of(Analysis analysis) {
    MarkedText marked = new MarkedText(analysis.article().text());
    for (Quote quote : analysis.quotes()) {
      marked.closeBefore(quote.excerpt().start());
      marked.writeTo(quote.excerpt().start());
      marked.open(quote);
    }
    marked.closeBefore(Integer.MAX_VALUE);
    marked.writeTo(marked.text.length());
    return marked.out.toString();
  }

  private void open(Quote quote) {
    out.append("<mark title=\"")
        .append(Page.text(quote.speaker().map(Source::name).orElse("nobody")))
        .append("\">");
    open.push(quote);
  }

  private void closeBefore(int start) {
    while (!open.isEmpty() && open.element().excerpt().end() <= start) {
      Quote quote = open.pop();
      writeTo(quote.excerpt().end());
      String id = Page.text(quote.id().value());
      out.append("</mark><a href=\"#").append(id).append("\"><sup>").append(id);
      out.append("</sup></a>");
    }
  }

  private void writeTo(int end) {
    out.append(Page.text(text.substring(at, Math.max(at, end))));
    at = Math.max(at, end);
  }
}
