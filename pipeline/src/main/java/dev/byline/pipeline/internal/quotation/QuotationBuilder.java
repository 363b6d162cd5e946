package dev.byline.pipeline.internal.quotation;

import dev.byline.analysis.Diagnostic;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.quotation.QuotationFinder.Clauses;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes quotations out of marks whose roles are known. Confined to one text; not thread-safe. */
final class QuotationBuilder {

  private final AnnotatedText text;
  private final List<QuotationDraft> drafts = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private TokenRange paragraph = new TokenRange(0, 0);
  private final List<QuotationDraft> open = new ArrayList<>();
  private @Nullable Family opensNext;

  /** The outermost quotation that the paragraph before left open. */
  private @Nullable QuotationDraft left;

  /** The one that this paragraph's first mark opens again. */
  private @Nullable QuotationDraft continued;

  /** First token behind the last quotation that ended. */
  private int free;

  /** Offset in the article behind the last quotation that ended. */
  private int freeOffset;

  QuotationBuilder(AnnotatedText text) {
    this.text = text;
  }

  void startParagraph(TokenRange tokens, @Nullable Family opens, @Nullable Family next) {
    paragraph = tokens;
    opensNext = next;
    free = tokens.start();
    continued = left != null && opens != null && left.family.isLike(opens) ? left : null;
  }

  /** The mark of the quotation that may go on in this paragraph without being opened again. */
  @Nullable Mark carried() {
    return left != null && continued == null && open.isEmpty() ? left.opening : null;
  }

  /** Takes in marks that were read together; quotations among them end before {@code limit}. */
  void read(List<Mark> marks, MarkRoles.Result reading, Clauses clauses, int limit) {
    if (reading.carried() && left != null) {
      int start = paragraph.start();
      QuotationDraft draft =
          new QuotationDraft(null, left.family, null, start, text.token(start).span().start());
      draft.continues = left;
      open.add(draft);
    }
    left = null;
    for (int i = 0; i < marks.size(); i++) {
      one(marks.get(i), reading.roles().get(i), clauses);
    }
    QuotationDraft outermost = open.isEmpty() ? null : open.get(0);
    boolean goesOn = outermost != null && opensNext != null && outermost.family.isLike(opensNext);
    while (!open.isEmpty()) {
      QuotationDraft draft = pop();
      endUnclosed(draft, limit, Integer.MAX_VALUE, clauses, goesOn && draft == outermost);
      if (draft == outermost && draft.end == paragraph.end()) {
        left = draft;
      }
    }
  }

  void endParagraph() {
    if (free == paragraph.start() && left != null && left.end <= paragraph.start()) {
      left = null;
    }
  }

  private void one(Mark mark, MarkRoles.Role role, Clauses clauses) {
    switch (role) {
      case NONE -> stray(mark);
      case OPEN -> open(mark);
      case REOPEN -> {
        endUnclosedAt(mark, clauses);
        open(mark);
      }
      case CLOSE -> close(mark, Costs.WRONG_WAY);
      case CLOSE_OTHER -> {
        report("MISMATCHED_MARK", "was taken for the end of a quotation in other marks", mark);
        close(mark, Costs.NEVER + 1);
      }
      case CLOSE_OUTER -> {
        endUnclosedAt(mark, clauses);
        close(mark, Costs.WRONG_WAY);
      }
      case UNOPENED -> unopened(mark);
    }
  }

  private void stray(Mark mark) {
    boolean expected = mark.role() == Mark.Apostrophe.UNLIKELY && Costs.open(mark) < 1;
    if (open.size() >= MarkRoles.DEEPEST && expected) {
      report("DEEP_QUOTE", "stands within " + open.size() + " quotations and was left alone", mark);
    } else if (Costs.none(mark) >= 4 || mark.role() == Mark.Apostrophe.EMPTY) {
      report("STRAY_MARK", "has no partner and was left alone", mark);
    }
  }

  private void open(Mark mark) {
    QuotationDraft parent = open.isEmpty() ? null : open.get(open.size() - 1);
    QuotationDraft draft =
        new QuotationDraft(mark, mark.glyph().family(), parent, mark.token(), mark.span().start());
    if (parent == null && mark.first()) {
      draft.continues = continued;
    }
    if (mark.glyph().openCost() >= Costs.WRONG_WAY) {
      report("WRONG_WAY_MARK", "was taken for an opening mark", mark);
    }
    open.add(draft);
  }

  private QuotationDraft pop() {
    return open.remove(open.size() - 1);
  }

  private void close(Mark mark, double wrongWay) {
    QuotationDraft draft = pop();
    double cost = mark.glyph().closeCost(draft.family);
    if (cost >= wrongWay && cost < Costs.NEVER) {
      report("WRONG_WAY_MARK", "was taken for a closing mark", mark);
    }
    closeWith(draft, mark);
  }

  private boolean closeWith(QuotationDraft draft, Mark mark) {
    draft.closing = mark;
    draft.endAt(mark.lastToken() + 1, mark.span().end());
    return add(draft);
  }

  private void endUnclosedAt(Mark mark, Clauses clauses) {
    endUnclosed(pop(), mark.token(), mark.span().start(), clauses, false);
  }

  /**
   * Ends a quotation without a closing mark: where a reporter's clause begins behind it ({@code “We
   * shall go on, Ellison said}), else before the sentence in which the next mark stands, else at
   * the limit. Speech that goes on in the next paragraph ends with this one.
   *
   * @param limit the token before which it ends at the latest
   * @param offset where in the article it ends at the latest
   * @param goesOn whether the next paragraph opens it again, so that its mark is not missing
   */
  private void endUnclosed(
      QuotationDraft draft, int limit, int offset, Clauses clauses, boolean goesOn) {
    int end = limit;
    if (!goesOn) {
      int from = Math.max(draft.start, draft.lastChildEnd - 1) + 1;
      int clause = clauses.firstFrom(Math.min(from, paragraph.end()));
      if (clause < limit) {
        end = clause;
      } else if (limit < paragraph.end()) {
        end = sentenceEnd(draft, from, limit);
      }
    }
    int behind = Math.max(draft.start + 1, Math.max(end, draft.lastChildEnd));
    draft.endAt(behind, Math.min(offset, text.token(behind - 1).span().end()));
    boolean added = add(draft);
    if (added && !goesOn && draft.opening != null) {
      Span span = draft.span();
      diagnostics.add(
          new Diagnostic(
              "UNCLOSED_QUOTE",
              "the quotation is not closed; it was taken to end here",
              span.start(),
              span.end()));
    }
  }

  /** The last end of a sentence before the limit, if the quotation does not begin behind it. */
  private int sentenceEnd(QuotationDraft draft, int from, int limit) {
    int start = limit < text.size() ? text.sentenceOf(limit).start() : limit;
    return start > from && start <= limit && start > draft.start + 1 ? start : limit;
  }

  /**
   * A quotation that only its closing mark shows: it begins with the sentence, or behind a colon in
   * it ({@code Ellison said: We shall go on.”}), never inside a quotation before it.
   */
  private void unopened(Mark mark) {
    int start = Math.max(free, Math.max(paragraph.start(), text.sentenceOf(mark.token()).start()));
    for (int i = mark.token() - 1; i > start; i--) {
      if (text.token(i).isWord(":")) {
        start = i + 1;
      }
    }
    if (start > mark.token()) {
      // The words in front belong to a quotation that ended within the same token.
      stray(mark);
      return;
    }
    int from = Math.max(freeOffset, text.token(start).span().start());
    QuotationDraft draft = new QuotationDraft(null, mark.glyph().family(), null, start, from);
    if (closeWith(draft, mark)) {
      Span span = draft.span();
      diagnostics.add(
          new Diagnostic(
              "UNOPENED_QUOTE",
              "no mark opens the quotation; it was taken to begin here",
              span.start(),
              span.end()));
    } else {
      stray(mark);
    }
  }

  private boolean add(QuotationDraft draft) {
    if (!draft.hasWords()) {
      if (draft.opening != null) {
        stray(draft.opening);
      }
      return false;
    }
    drafts.add(draft);
    free = Math.max(free, draft.end);
    freeOffset = Math.max(freeOffset, draft.to);
    for (QuotationDraft outer = draft.parent; outer != null; outer = outer.parent) {
      outer.lastChildEnd = Math.max(outer.lastChildEnd, draft.end);
    }
    return true;
  }

  Quotations build() {
    QuotationOrder order = QuotationOrder.of(drafts);
    order.leftOut().forEach(this::leaveOut);
    diagnostics.sort(Comparator.comparingInt(Diagnostic::start));
    return new Quotations(order.quotations(), diagnostics);
  }

  /** Tells that a paragraph has so many marks that they were not read together. */
  void reportManyMarks(List<Mark> marks, int most) {
    diagnostics.add(
        new Diagnostic(
            "MANY_MARKS",
            marks.size() + " quotation marks were read in parts of at most " + most,
            marks.get(0).span().start(),
            marks.get(marks.size() - 1).span().end()));
  }

  private void leaveOut(QuotationDraft draft) {
    diagnostics.add(
        new Diagnostic(
            "STRAY_MARK",
            "the marks cross those of another quotation and were left alone",
            draft.from,
            draft.to));
  }

  private void report(String code, String message, Mark mark) {
    Span span = mark.span();
    String character = text.article().textOf(span);
    diagnostics.add(new Diagnostic(code, character + " " + message, span.start(), span.end()));
  }
}
