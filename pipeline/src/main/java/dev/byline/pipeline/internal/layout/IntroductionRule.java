package dev.byline.pipeline.internal.layout;

import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Statements that are handed over: {@code And from Mayor Ellison:} and a quotation behind the colon
 * or in the next paragraph.
 */
record IntroductionRule(Layout layout) implements LayoutRule {

  /** Tokens of an introducing paragraph at most; set by hand. */
  private static final int LONGEST = 16;

  @Override
  public List<SetOffSpeech> find() {
    return IntStream.range(0, layout.paragraphs().size())
        .mapToObj(this::introducedBy)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<SetOffSpeech> introducedBy(int index) {
    TokenRange paragraph = layout.paragraphs().get(index);
    int from = from(paragraph);
    int colon = from < 0 ? -1 : colon(from, paragraph.end());
    if (colon < 0) {
      return Optional.empty();
    }
    boolean last = colon == paragraph.end() - 1;
    Optional<Quotation> quotation =
        last && index + 1 < layout.paragraphs().size()
            ? layout.quotationAt(layout.paragraphs().get(index + 1).start())
            : layout.quotationAt(colon + 1);
    int name = nameStart(from + 1, colon);
    int nameEnd = nameEnd(name, colon);
    return quotation
        .filter(spoken -> name < nameEnd)
        .map(
            spoken ->
                new SetOffSpeech(
                    SetOffSpeech.Rule.INTRODUCTION,
                    new TokenRange(name, nameEnd),
                    Optional.of(new TokenRange(from, from + 1)),
                    layout.onwards(spoken)));
  }

  /** Index of {@code from} at the beginning of a paragraph; -1 where it does not begin so. */
  private int from(TokenRange paragraph) {
    int at = paragraph.start();
    if (layout.token(at).isWord("And", "Also", "Finally", "Next", "Then", "Now", "This")) {
      at++;
    }
    if (at < paragraph.end() && layout.token(at).isWord(",")) {
      at++;
    }
    return at < paragraph.end() && layout.token(at).isWord("from") ? at : -1;
  }

  private int colon(int from, int end) {
    for (int i = from + 1; i < end && i <= from + LONGEST; i++) {
      if (layout.token(i).isWord(":")) {
        return i;
      }
      if (layout.token(i).isWord(".", "?", "!", ";")) {
        return -1;
      }
    }
    return -1;
  }

  /** Before {@code writing at}, {@code on Monday} and the like. */
  private int nameEnd(int name, int colon) {
    for (int i = name + 1; i < colon; i++) {
      if (layout
          .token(i)
          .isWord("writing", "speaking", "at", "in", "on", "yesterday", "today", ",")) {
        return i;
      }
    }
    return colon;
  }

  /** Behind {@code the desk of}; at the first capitalised word or what leads to it. */
  private int nameStart(int start, int colon) {
    int at = start;
    if (at + 2 < colon
        && layout.token(at).isWord("the")
        && layout.token(at + 1).isWord("desk", "office")
        && layout.token(at + 2).isWord("of")) {
      at += 3;
    }
    boolean named = false;
    for (int i = at; i < colon; i++) {
      named |= layout.token(i).isCapitalised();
    }
    if (!named) {
      return colon;
    }
    return at < colon && layout.token(at).isWord("the", "a", "an") ? at + 1 : at;
  }
}
