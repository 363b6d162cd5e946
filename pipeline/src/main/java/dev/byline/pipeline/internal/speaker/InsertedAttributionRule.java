package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.List;
import java.util.Optional;

/** The other half of a quotation around an inserted attribution: "“…,” Karel said, “…”". */
final class InsertedAttributionRule implements SpeakerRule {

  /**
   * Fewer tokens than this between quotation marks are a term, unless somebody is said to use it.
   * Set by hand with the first rules (commit ab5bedc), not learned.
   */
  private static final int LEAST_TOKENS = 5;

  @Override
  public String id() {
    return "inserted-attribution";
  }

  @Override
  public List<SpeakerDecision> propose(int index, SpeakerAssignments assignments) {
    Continuation continuation = new Continuation(index, assignments);
    Optional<Integer> before = continuation.sibling();
    if (before.isEmpty() || assignments.quotation(index).inside().size() < LEAST_TOKENS) {
      return List.of();
    }
    AnnotatedText text = assignments.text();
    TokenRange first = assignments.quotation(before.get()).tokens();
    TokenRange second = assignments.quotation(index).tokens();
    boolean sameSentence =
        text.token(first.end() - 1).sentence() == text.token(second.start()).sentence();
    return sameSentence ? continuation.of(before.get(), id()).stream().toList() : List.of();
  }
}
