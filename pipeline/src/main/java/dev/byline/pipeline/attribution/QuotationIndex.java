package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.quotation.Quotation;
import java.util.ArrayList;
import java.util.List;

/** Finds the outermost quotations that overlap a range without looking at all of them. */
final class QuotationIndex {

  /** In text order and without overlap, so their ends are in order too. */
  private final List<Quotation> outermost;

  QuotationIndex(List<Quotation> quotations) {
    this.outermost = quotations.stream().filter(q -> q.parent() < 0).toList();
  }

  /** The outermost quotations that share a token with the range, marks counted. */
  List<Quotation> overlapping(TokenRange range) {
    List<Quotation> found = new ArrayList<>();
    for (int i = Search.firstEndingAfter(outermost, q -> q.tokens().end(), range.start());
        i < outermost.size() && outermost.get(i).tokens().start() < range.end();
        i++) {
      found.add(outermost.get(i));
    }
    return found;
  }
}
