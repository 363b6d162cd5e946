package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.List;
import java.util.Optional;

/** A sentence of its own behind a quotation of the same paragraph, with nobody else in between. */
final class SameParagraphRule implements SpeakerRule {

  @Override
  public String id() {
    return "same-paragraph";
  }

  @Override
  public List<SpeakerDecision> propose(int index, SpeakerAssignments assignments) {
    Continuation continuation = new Continuation(index, assignments);
    Optional<Integer> before = continuation.sibling();
    if (before.isEmpty() || !continuation.standsAlone()) {
      return List.of();
    }
    AnnotatedText text = assignments.text();
    TokenRange first = assignments.quotation(before.get()).tokens();
    TokenRange second = assignments.quotation(index).tokens();
    boolean sameParagraph =
        text.token(first.start()).paragraph() == text.token(second.start()).paragraph();
    boolean adjacent =
        text.token(second.start()).sentence() - text.token(first.end() - 1).sentence() <= 1;
    return sameParagraph && adjacent
        ? continuation.of(before.get(), id()).stream().toList()
        : List.of();
  }
}
