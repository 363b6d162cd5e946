package dev.byline.pipeline.internal.quotation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts quotations in text order and says which lies in which. No two of its quotations cross, in
 * the article or by their tokens: one that would cross an earlier one is left out.
 */
final class QuotationOrder {

  private static final Comparator<QuotationDraft> BY_PLACE =
      Comparator.comparingInt((QuotationDraft draft) -> draft.from)
          .thenComparing(draft -> draft.to, Comparator.reverseOrder());

  private final List<Quotation> quotations = new ArrayList<>();
  private final List<QuotationDraft> leftOut = new ArrayList<>();
  private final Map<QuotationDraft, Integer> indexes = new IdentityHashMap<>();

  /** The quotations around the place that has been reached, the innermost first. */
  private final Deque<QuotationDraft> around = new ArrayDeque<>();

  /** First token of the last quotations that ended, and the token behind them. */
  private int endedStart;

  private int endedEnd;

  private QuotationOrder(List<QuotationDraft> drafts) {
    drafts.stream().sorted(BY_PLACE).forEach(this::add);
  }

  static QuotationOrder of(List<QuotationDraft> drafts) {
    return new QuotationOrder(drafts);
  }

  /** In text order, those that enclose others before them. */
  List<Quotation> quotations() {
    return quotations;
  }

  /** Those that would have crossed others. */
  List<QuotationDraft> leftOut() {
    return leftOut;
  }

  private void add(QuotationDraft draft) {
    while (!around.isEmpty() && around.element().to <= draft.from) {
      ended(around.pop());
    }
    if (crosses(draft)) {
      leftOut.add(draft);
      return;
    }
    int index = quotations.size();
    quotations.add(
        new Quotation(
            index,
            draft.span(),
            draft.tokens(),
            draft.inside(),
            draft.family.style(),
            around.isEmpty() ? Quotation.NONE : requireNonNull(indexes.get(around.element())),
            draft.continues == null
                ? Quotation.NONE
                : indexes.getOrDefault(draft.continues, Quotation.NONE),
            draft.opening != null,
            draft.closing != null));
    indexes.put(draft, index);
    around.push(draft);
  }

  private void ended(QuotationDraft draft) {
    if (draft.end > endedEnd) {
      endedStart = draft.start;
      endedEnd = draft.end;
    } else if (draft.end == endedEnd) {
      endedStart = Math.min(endedStart, draft.start);
    }
  }

  private boolean crosses(QuotationDraft draft) {
    QuotationDraft outer = around.peek();
    boolean outward =
        outer != null
            && (draft.to > outer.to
                || draft.end > outer.end
                || draft.from == outer.from && draft.to == outer.to);
    boolean sharesToken = endedEnd > draft.start;
    return outward || sharesToken && endedStart < draft.start && draft.end > endedEnd;
  }
}
