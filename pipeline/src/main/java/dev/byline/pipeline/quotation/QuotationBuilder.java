package dev.byline.pipeline.quotation;

import dev.byline.analysis.Diagnostic;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.quotation.QuotationFinder.Clauses;
import dev.byline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes quotations out of marks whose roles are known. Confined to one text; not thread-safe. */
final class QuotationBuilder {

  private final AnnotatedText text;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private TokenRange paragraph = new TokenRange(0, 0);
  private final List<Draft> open = new ArrayList<>();
  private @Nullable Family opensNext;

  /** The outermost quotation that the paragraph before left open. */
  private @Nullable Draft left;

  /** The one that this paragraph's first mark opens again. */
  private @Nullable Draft continued;

  /** First token behind the last quotation that ended. */
  private int free;

  QuotationBuilder(AnnotatedText text) {
    this.text = text;
  }

  /** A quotation in the making. */
  private static final class Draft {
    final @Nullable Mark opening;
    final Family family;
    final @Nullable Draft parent;
    @Nullable Draft continues;
    @Nullable Mark closing;
    int start;
    int end;
    int lastChildEnd;

    Draft(@Nullable Mark opening, Family family, @Nullable Draft parent, int start) {
      this.opening = opening;
      this.family = family;
      this.parent = parent;
      this.start = start;
    }
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
  void read(List<Mark> marks, Reading.Result reading, Clauses clauses, int limit) {
    if (reading.carried() && left != null) {
      Draft draft = new Draft(null, left.family, null, paragraph.start());
      draft.continues = left;
      open.add(draft);
    }
    left = null;
    for (int i = 0; i < marks.size(); i++) {
      one(marks.get(i), reading.roles().get(i), clauses);
    }
    Draft outermost = open.isEmpty() ? null : open.get(0);
    boolean goesOn = outermost != null && opensNext != null && outermost.family.isLike(opensNext);
    while (!open.isEmpty()) {
      Draft draft = pop();
      endUnclosed(draft, limit, clauses, goesOn && draft == outermost);
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

  private void one(Mark mark, Reading.Role role, Clauses clauses) {
    switch (role) {
      case NONE -> stray(mark);
      case OPEN -> open(mark);
      case REOPEN -> {
        endUnclosed(pop(), mark.token(), clauses, false);
        open(mark);
      }
      case CLOSE -> close(mark, Costs.WRONG_WAY);
      case CLOSE_OTHER -> {
        report("MISMATCHED_MARK", "was taken for the end of a quotation in other marks", mark);
        close(mark, Costs.NEVER + 1);
      }
      case CLOSE_OUTER -> {
        endUnclosed(pop(), mark.token(), clauses, false);
        close(mark, Costs.WRONG_WAY);
      }
      case UNOPENED -> unopened(mark);
    }
  }

  private void stray(Mark mark) {
    if (Costs.none(mark) >= 4 || mark.role() == Mark.Apostrophe.EMPTY) {
      report("STRAY_MARK", "has no partner and was left alone", mark);
    }
  }

  private void open(Mark mark) {
    Draft parent = open.isEmpty() ? null : open.get(open.size() - 1);
    Draft draft = new Draft(mark, mark.glyph().family(), parent, mark.token());
    if (parent == null && mark.first()) {
      draft.continues = continued;
    }
    if (mark.glyph().openCost() >= Costs.WRONG_WAY) {
      report("WRONG_WAY_MARK", "was taken for an opening mark", mark);
    }
    open.add(draft);
  }

  private Draft pop() {
    return open.remove(open.size() - 1);
  }

  private void close(Mark mark, double wrongWay) {
    Draft draft = pop();
    double cost = mark.glyph().closeCost(draft.family);
    if (cost >= wrongWay && cost < Costs.NEVER) {
      report("WRONG_WAY_MARK", "was taken for a closing mark", mark);
    }
    draft.closing = mark;
    add(draft, mark.lastToken() + 1);
  }

  /** Ends a quotation without a closing mark, before the token {@code limit} at the latest. */
  private void endUnclosed(Draft draft, int limit, Clauses clauses, boolean goesOn) {
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
    boolean added = add(draft, end);
    if (added && !goesOn && draft.opening != null) {
      Span span = span(draft);
      diagnostics.add(
          new Diagnostic(
              "UNCLOSED_QUOTE",
              "the quotation is not closed; it was taken to end here",
              span.start(),
              span.end()));
    }
  }

  /** The last end of a sentence before the limit, if the quotation does not begin behind it. */
  private int sentenceEnd(Draft draft, int from, int limit) {
    int start = limit < text.size() ? text.sentenceOf(limit).start() : limit;
    return start > from && start <= limit && start > draft.start + 1 ? start : limit;
  }

  /** A quotation that only its closing mark shows: it begins with the sentence. */
  private void unopened(Mark mark) {
    int start = Math.max(free, Math.max(paragraph.start(), text.sentenceOf(mark.token()).start()));
    for (int i = mark.token() - 1; i > start; i--) {
      if (text.token(i).isWord(":")) {
        start = i + 1;
      }
    }
    Draft draft = new Draft(null, mark.glyph().family(), null, start);
    draft.closing = mark;
    if (add(draft, mark.lastToken() + 1)) {
      Span span = span(draft);
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

  private boolean add(Draft draft, int end) {
    draft.end = Math.max(end, draft.start + 1);
    if (inside(draft).isEmpty()) {
      if (draft.opening != null) {
        stray(draft.opening);
      }
      return false;
    }
    drafts.add(draft);
    free = Math.max(free, draft.end);
    for (Draft outer = draft.parent; outer != null; outer = outer.parent) {
      outer.lastChildEnd = Math.max(outer.lastChildEnd, draft.end);
    }
    return true;
  }

  private static TokenRange inside(Draft draft) {
    Mark opening = draft.opening;
    Mark closing = draft.closing;
    int start = opening == null || opening.wordBehind() ? draft.start : opening.lastToken() + 1;
    int end = closing == null || closing.wordBefore() ? draft.end : closing.token();
    return new TokenRange(start, Math.max(start, end));
  }

  private Span span(Draft draft) {
    Span tokens = text.span(new TokenRange(draft.start, draft.end));
    Mark opening = draft.opening;
    Mark closing = draft.closing;
    return new Span(
        opening == null ? tokens.start() : opening.span().start(),
        closing == null ? tokens.end() : closing.span().end());
  }

  Quotations build() {
    Comparator<Draft> order =
        Comparator.comparingInt((Draft draft) -> span(draft).start())
            .thenComparing(draft -> -span(draft).end());
    drafts.sort(order);
    Map<Draft, Integer> indexes = new IdentityHashMap<>();
    List<Quotation> quotations = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      int index = quotations.size();
      quotations.add(
          new Quotation(
              index,
              span(draft),
              new TokenRange(draft.start, draft.end),
              inside(draft),
              draft.family.style(),
              parent(draft, indexes),
              draft.continues == null
                  ? Quotation.NONE
                  : indexes.getOrDefault(draft.continues, Quotation.NONE),
              draft.opening != null,
              draft.closing != null));
      indexes.put(draft, index);
    }
    diagnostics.sort(Comparator.comparingInt(Diagnostic::start));
    return new Quotations(quotations, diagnostics);
  }

  /** The innermost quotation around a draft that was kept and still holds it. */
  private static int parent(Draft draft, Map<Draft, Integer> indexes) {
    for (Draft outer = draft.parent; outer != null; outer = outer.parent) {
      Integer index = indexes.get(outer);
      if (index != null && draft.end <= outer.end) {
        return index;
      }
    }
    return Quotation.NONE;
  }

  private void report(String code, String message, Mark mark) {
    Span span = mark.span();
    String character = text.article().textOf(span);
    diagnostics.add(new Diagnostic(code, character + " " + message, span.start(), span.end()));
  }
}
