package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the outermost quotations that overlap a range without looking at all of them. Immutable;
 * safe to share.
 */
public final class QuotationIndex {

  /** In text order and without overlap, so their ends are in order too. */
  private final List<Quotation> outermost;

  /** Indexes the quotations of one article, given in text order. */
  public QuotationIndex(List<Quotation> quotations) {
    this.outermost = quotations.stream().filter(q -> q.parent() < 0).toList();
  }

  /** The outermost quotations that share a token with the range, marks counted. */
  public List<Quotation> overlapping(TokenRange range) {
    List<Quotation> found = new ArrayList<>();
    for (int i = SpanSearch.firstEndingAfter(outermost, q -> q.tokens().end(), range.start());
        i < outermost.size() && outermost.get(i).tokens().start() < range.end();
        i++) {
      found.add(outermost.get(i));
    }
    return found;
  }

  /** The outermost quotations that share a token with the contents of a relation. */
  public List<Quotation> within(AttributionRelation relation) {
    return relation.contents().stream()
        .flatMap(content -> overlapping(content).stream())
        .distinct()
        .toList();
  }
}
