package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import java.util.List;
import java.util.Optional;

/**
 * The quotation goes on with the speech of the nearest one before it at its level.
 *
 * @param id the stable name
 * @param evidence what shows that it goes on
 */
record ContinuationRule(String id, Evidence evidence) implements SpeakerRule {

  /** The other half of a quotation around an inserted attribution: "“…,” Karel said, “…”". */
  static final ContinuationRule INSERTED_ATTRIBUTION =
      new ContinuationRule("inserted-attribution", ContinuationRule::isOtherHalf);

  /** A sentence of its own behind a quotation of the same paragraph, with nobody in between. */
  static final ContinuationRule SAME_PARAGRAPH =
      new ContinuationRule("same-paragraph", ContinuationRule::isNextSentence);

  /**
   * A quotation that begins its paragraph, with nobody in its sentences, right behind a paragraph
   * that ended in attributed speech.
   */
  static final ContinuationRule NEXT_PARAGRAPH =
      new ContinuationRule("next-paragraph", ContinuationRule::isNextParagraph);

  /**
   * Fewer tokens than this between quotation marks are a term, unless somebody is said to use it.
   * Set by hand with the first rules (commit ab5bedc), not learned.
   */
  private static final int LEAST_TOKENS = 5;

  /** Whether the tokens of the second quotation go on with the speech of the first. */
  interface Evidence {
    boolean shows(
        Continuation continuation, AnnotatedText text, TokenRange first, TokenRange second);
  }

  @Override
  public List<SpeakerDecision> propose(int index, SpeakerAssignments assignments) {
    Continuation continuation = new Continuation(index, assignments);
    TokenRange second = assignments.quotation(index).tokens();
    return continuation
        .sibling()
        .filter(
            before ->
                evidence.shows(
                    continuation,
                    assignments.text(),
                    assignments.quotation(before).tokens(),
                    second))
        .filter(before -> !isAddressed(before, index, assignments))
        .flatMap(before -> continuation.of(before, id))
        .stream()
        .toList();
  }

  /** Whether the words call by name whoever spoke before: “It was you, Mara.” */
  private static boolean isAddressed(int before, int index, SpeakerAssignments assignments) {
    AnnotatedText text = assignments.text();
    Optional<TokenRange> addressed = Vocatives.in(text, assignments.quotation(index).inside());
    return addressed.isPresent()
        && assignments
            .decision(before)
            .map(assignments::relation)
            .flatMap(AttributionRelation::source)
            .filter(who -> Vocatives.means(text, addressed.get(), who))
            .isPresent();
  }

  private static boolean isOtherHalf(
      Continuation continuation, AnnotatedText text, TokenRange first, TokenRange second) {
    return continuation.size() >= LEAST_TOKENS
        && text.token(first.end() - 1).sentence() == text.token(second.start()).sentence();
  }

  private static boolean isNextSentence(
      Continuation continuation, AnnotatedText text, TokenRange first, TokenRange second) {
    return continuation.standsAlone()
        && text.token(first.start()).paragraph() == text.token(second.start()).paragraph()
        && text.token(second.start()).sentence() - text.token(first.end() - 1).sentence() <= 1;
  }

  private static boolean isNextParagraph(
      Continuation continuation, AnnotatedText text, TokenRange first, TokenRange second) {
    if (!continuation.beginsParagraph() || !continuation.standsAlone()) {
      return false;
    }
    int paragraph = text.token(second.start()).paragraph();
    TokenRange previous = text.paragraphs().get(Math.max(0, paragraph - 1));
    return text.token(first.start()).paragraph() == paragraph - 1
        && text.token(previous.end() - 1).sentence() <= text.token(first.end() - 1).sentence();
  }
}
