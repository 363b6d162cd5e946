package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.tagging.SpanRole;
import dev.byline.pipeline.tagging.TaggedSpan;
import dev.byline.pipeline.tagging.Tagging;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells where a clause introduces what the next paragraph quotes: "She went on:" and, a line lower,
 * her words. Built once for a tagging, in time linear in its spans; immutable.
 */
final class IntroducingClauses {

  private final AnnotatedText text;

  /** Sentences that hold content of their own. */
  private final Set<Integer> telling = new HashSet<>();

  /** Paragraphs that hold a cue. */
  private final Set<Integer> attributing = new HashSet<>();

  /** Notes where sentences have content and paragraphs have cues. */
  IntroducingClauses(AnnotatedText text, Tagging tagging) {
    this.text = text;
    for (TaggedSpan span : tagging.spans()) {
      if (span.role() == SpanRole.CONTENT) {
        telling.add(text.token(span.tokens().start()).sentence());
      } else if (span.role() == SpanRole.CUE) {
        attributing.add(text.token(span.tokens().start()).paragraph());
      }
    }
  }

  /**
   * Whether a cue stands in the last sentence of a paragraph and the content begins the next one.
   * The sentence ends in a colon, or it tells nothing itself and a quotation follows.
   */
  boolean introduces(TokenRange cue, TokenRange content) {
    Token first = text.token(cue.start());
    if (text.token(content.start()).paragraph() != first.paragraph() + 1) {
      return false;
    }
    Token last = text.token(text.paragraphs().get(first.paragraph()).end() - 1);
    int next = text.paragraphs().get(first.paragraph() + 1).start();
    boolean quoted = isMark(text.token(next));
    return first.sentence() == last.sentence()
        && content.start() <= next + 1
        && (last.isWord(":") || quoted && !telling.contains(last.sentence()));
  }

  /**
   * The content, or the whole paragraph where it begins one that a colon introduces: a block
   * quotation has no marks but its layout, and a tagger may lose the thread in it. Paragraphs with
   * marks or with another attribution are left as they are.
   */
  TokenRange block(TokenRange cue, TokenRange content) {
    if (!introduces(cue, content)) {
      return content;
    }
    int paragraph = text.token(content.start()).paragraph();
    TokenRange all = text.paragraphs().get(paragraph);
    boolean plain =
        text.token(all.start() - 1).isWord(":")
            && !attributing.contains(paragraph)
            && text.tokens(all).stream().noneMatch(IntroducingClauses::isMark);
    return plain ? all : content;
  }

  /** Whether a quotation may begin or end here, in any style of marks. */
  private static boolean isMark(Token token) {
    return token.isWord("“", "”", "\"", "``", "''", "‘", "„", "«");
  }
}
