package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.List;
import java.util.Optional;

/**
 * A quotation that begins its paragraph, with nobody in its sentences, right behind a paragraph
 * that ended in attributed speech.
 */
final class NextParagraphRule implements SpeakerRule {

  @Override
  public String id() {
    return "next-paragraph";
  }

  @Override
  public List<SpeakerDecision> propose(int index, SpeakerAssignments assignments) {
    Continuation continuation = new Continuation(index, assignments);
    Optional<Integer> before = continuation.sibling();
    if (before.isEmpty() || !continuation.beginsParagraph() || !continuation.standsAlone()) {
      return List.of();
    }
    AnnotatedText text = assignments.text();
    TokenRange first = assignments.quotation(before.get()).tokens();
    int paragraph = text.token(assignments.quotation(index).tokens().start()).paragraph();
    boolean rightBehind = text.token(first.start()).paragraph() == paragraph - 1;
    TokenRange previous = text.paragraphs().get(Math.max(0, paragraph - 1));
    boolean endsInSpeech =
        text.token(previous.end() - 1).sentence() <= text.token(first.end() - 1).sentence();
    return rightBehind && endsInSpeech
        ? continuation.of(before.get(), id()).stream().toList()
        : List.of();
  }
}
