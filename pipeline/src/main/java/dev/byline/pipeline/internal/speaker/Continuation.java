package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.WordCounts;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Spoken;
import java.util.Optional;

/**
 * What the rules ask about a quotation that may go on with the speech of an earlier one. Lives
 * inside one call of a rule.
 */
record Continuation(int index, SpeakerAssignments assignments) {

  /** So many quotations back one at the same level is looked for; bounds the work. */
  private static final int LOOK_BACK = 8;

  private AnnotatedText text() {
    return assignments.text();
  }

  private TokenRange tokens() {
    return assignments.quotation(index).tokens();
  }

  /** The nearest quotation before this one at the same level, if it was given a speaker. */
  Optional<Integer> sibling() {
    int parent = assignments.quotation(index).parent();
    for (int i = index - 1; i >= 0 && i >= index - LOOK_BACK; i--) {
      if (assignments.quotation(i).parent() == parent) {
        boolean spoken = assignments.decision(i).filter(Spoken.class::isInstance).isPresent();
        return spoken ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** How many tokens stand between the marks of this quotation. */
  int size() {
    return assignments.quotation(index).inside().size();
  }

  /** That this quotation goes on with the speech of another, if that was given a speaker. */
  Optional<SpeakerDecision> of(int before, String rule) {
    return assignments
        .decision(before)
        .filter(Spoken.class::isInstance)
        .map(decision -> ((Spoken) decision).relation())
        .map(relation -> new Spoken(relation, !isInParagraphOf(relation), rule));
  }

  /** Behind an inserted attribution the mention and cue still stand at hand; later they do not. */
  private boolean isInParagraphOf(int relation) {
    int anchor = assignments.relations().get(relation).anchor().start();
    return text().token(anchor).paragraph() == text().token(tokens().start()).paragraph();
  }

  /** Whether the sentence or sentences of the quotation hold no word outside quotation marks. */
  boolean standsAlone() {
    int end = text().sentenceOf(tokens().end() - 1).end();
    return wordless(text().sentenceOf(tokens().start()).start(), tokens().start())
        && wordless(tokens().end(), end)
        && !isCarriedOn(end);
  }

  /** "“Is it late?” a guest asked.": what begins in lower case is no sentence of its own. */
  private boolean isCarriedOn(int next) {
    return next < text().size()
        && text().token(next).paragraph() == text().token(next - 1).paragraph()
        && Character.isLowerCase(text().token(next).text().codePointAt(0));
  }

  /** Whether no word of its paragraph stands outside it. */
  boolean isParagraph() {
    return beginsParagraph()
        && wordless(tokens().end(), text().paragraphOf(tokens().start()).end());
  }

  /** Whether no quotation stands between a token and this one, or around the token. */
  boolean isFirstFrom(int token) {
    return index == 0 || assignments.quotation(index - 1).tokens().end() <= token;
  }

  /** Whether no word of its paragraph stands before it. */
  boolean beginsParagraph() {
    return wordless(text().paragraphOf(tokens().start()).start(), tokens().start());
  }

  private boolean wordless(int start, int end) {
    for (int i = start; i < end; i++) {
      if (WordCounts.isWord(text().token(i))) {
        return false;
      }
    }
    return true;
  }
}
