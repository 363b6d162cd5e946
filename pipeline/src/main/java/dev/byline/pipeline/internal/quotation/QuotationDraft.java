package dev.byline.pipeline.internal.quotation;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in the making. Tokens say which words it holds, offsets where it stands: two
 * quotations may share a token, as in a link with marks inside, but never a character.
 */
final class QuotationDraft {

  final @Nullable Mark opening;
  final Family family;
  final @Nullable QuotationDraft parent;
  @Nullable QuotationDraft continues;
  @Nullable Mark closing;

  /** Half-open range of tokens. */
  int start;

  int end;

  /** Half-open range in the article. */
  int from;

  int to;

  /** Behind the last token of a quotation within this one. */
  int lastChildEnd;

  QuotationDraft(
      @Nullable Mark opening, Family family, @Nullable QuotationDraft parent, int start, int from) {
    this.opening = opening;
    this.family = family;
    this.parent = parent;
    this.start = start;
    this.from = from;
  }

  /** Ends the quotation before a token, at an offset in the article. */
  void endAt(int token, int offset) {
    end = Math.max(token, start + 1);
    to = offset;
  }

  /** Whether there is anything between its marks. */
  boolean hasWords() {
    int behindOpening = opening == null ? from : opening.span().end();
    return !inside().isEmpty() && (closing == null ? to > behindOpening : to > from);
  }

  TokenRange tokens() {
    return new TokenRange(start, end);
  }

  /** Its tokens without the marks; with a mark's token where that holds part of a word. */
  TokenRange inside() {
    Mark first = opening;
    Mark last = closing;
    int behind = first == null || first.wordBehind() ? start : first.lastToken() + 1;
    int before = last == null || last.wordBefore() ? end : last.token();
    return new TokenRange(behind, Math.max(behind, before));
  }

  Span span() {
    return new Span(from, to);
  }
}
