package dev.byline.pipeline.internal.layout;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Statements that are signed: a paragraph that is a quotation, then a dash and a name, in the same
 * paragraph or in one of their own. In pull quotes the name may also stand without a dash below,
 * with an age or office behind it, or in a paragraph before the closing mark.
 */
record SignatureRule(Layout layout) implements LayoutRule {

  /** Of a name with age or office below a quotation, in tokens. */
  private static final int LONGEST_LINE = 12;

  @Override
  public List<SetOffSpeech> find() {
    List<SetOffSpeech> found = new ArrayList<>();
    TokenRange before = new TokenRange(0, 0);
    for (TokenRange paragraph : layout.paragraphs()) {
      Optional<Quotation> quotation = layout.quotationAt(layout.behindBullet(paragraph));
      if (quotation.isPresent() && quotation.get().opened()) {
        int end = quotation.get().tokens().end();
        if (quotation.get().closed() && end < paragraph.end() - 1) {
          dashed(end, paragraph.end(), layout.backwards(quotation.get()))
              .or(() -> throughout(paragraph))
              .ifPresent(found::add);
        }
      } else if (quotation.isPresent()) {
        pulled(quotation.get()).ifPresent(found::add);
      } else if (!before.isEmpty()) {
        Optional<Quotation> whole = layout.quotationAt(before.start());
        if (whole.isPresent() && whole.get().closed() && isWhole(whole.get(), before)) {
          dashed(paragraph.start(), paragraph.end(), layout.backwards(whole.get()))
              .or(() -> undashed(paragraph, whole.get()))
              .ifPresent(found::add);
        }
      }
      before = paragraph;
    }
    return found;
  }

  private boolean isWhole(Quotation quotation, TokenRange paragraph) {
    int end = quotation.tokens().end();
    return end == paragraph.end()
        || end == paragraph.end() - 1 && layout.token(end).isWord(".", ",", "…");
  }

  /** A statement that quotes on, with words between its quotations, up to a dash and a name. */
  private Optional<SetOffSpeech> throughout(TokenRange paragraph) {
    int from = Math.max(paragraph.start() + 1, paragraph.end() - Layout.LONGEST_SIGNATURE);
    for (int i = paragraph.end() - 2; i >= from; i--) {
      if (layout.isDash(i)) {
        boolean behindMark = layout.token(i - 1).isWord("”", "\"", "''", "’");
        return behindMark
            ? dashed(i, paragraph.end(), List.of(new TokenRange(paragraph.start(), i)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A line 'Ana Vale, 84' below a pull quote. */
  private Optional<SetOffSpeech> undashed(TokenRange line, Quotation quotation) {
    boolean plain =
        line.size() <= LONGEST_LINE
            && !layout.token(line.end() - 1).isWord(".", "!", "?", ":")
            && layout.isCapitalised(line);
    return plain
        ? layout
            .signer(line)
            .filter(name -> name.size() > 1 && layout.mayBePerson(name))
            .filter(name -> name.end() < line.end() || endsBare(quotation))
            .map(
                name ->
                    new SetOffSpeech(
                        SetOffSpeech.Rule.SIGNATURE,
                        name,
                        Optional.empty(),
                        layout.backwards(quotation)))
        : Optional.empty();
  }

  /** A dash and a name from {@code start} to {@code end}. */
  private Optional<SetOffSpeech> dashed(int start, int end, List<TokenRange> content) {
    int dash = start < end && layout.token(start).isWord(".", ",") ? start + 1 : start;
    if (dash >= end - 1 || !layout.isDash(dash)) {
      return Optional.empty();
    }
    return layout
        .signer(new TokenRange(dash + 1, end))
        .map(
            name ->
                new SetOffSpeech(
                    SetOffSpeech.Rule.SIGNATURE,
                    name,
                    Optional.of(new TokenRange(dash, dash + 1)),
                    content));
  }

  /** The last paragraph of a pull quote, which holds nothing but the name. */
  private Optional<SetOffSpeech> pulled(Quotation quotation) {
    if (!quotation.isContinuation() || !quotation.closed()) {
      return Optional.empty();
    }
    List<TokenRange> content = layout.backwards(quotation);
    boolean plain = layout.token(quotation.inside().end() - 1).isWord(".") || endsBare(quotation);
    return plain && quotation.inside().size() <= 12
        ? layout
            .signer(quotation.inside())
            .filter(name -> layout.isCapitalised(quotation.inside()))
            .map(
                name ->
                    new SetOffSpeech(
                        SetOffSpeech.Rule.SIGNATURE,
                        name,
                        Optional.empty(),
                        content.subList(0, content.size() - 1)))
        : Optional.empty();
  }

  private boolean endsBare(Quotation quotation) {
    return layout.isWord(quotation.inside().end() - 1);
  }
}
