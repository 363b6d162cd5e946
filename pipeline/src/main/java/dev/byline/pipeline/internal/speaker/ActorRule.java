package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.AttributionRelation;
import dev.byline.pipeline.internal.attribution.WordCounts;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.Optional;

/**
 * No verb of speech stands at the quotation, but somebody is seen to act right beside it: 'Vale
 * turned to the clerk. “Write it down.”', '“It is only money.” Vale shrugged.' Asks for a sentence
 * of its own within the paragraph; who acts behind it speaks only where nobody acts before.
 */
final class ActorRule extends PlaceRule {

  static final String ID = "act-beside";

  ActorRule() {
    super(ID);
  }

  @Override
  Optional<TokenRange> speaker(int index, Quotation quotation, SpeakerAssignments assignments) {
    Continuation continuation = new Continuation(index, assignments);
    AnnotatedText text = assignments.text();
    if (!continuation.standsAlone() || !isSentence(quotation, text)) {
      return Optional.empty();
    }
    TokenRange paragraph = text.paragraphOf(quotation.tokens().start());
    int start = text.sentenceOf(quotation.tokens().start()).start();
    int end = text.sentenceOf(quotation.tokens().end() - 1).end();
    Optional<TokenRange> actor =
        start > paragraph.start()
            ? Actors.in(text, text.sentenceOf(start - 1))
                .filter(who -> isNext(who, paragraph, continuation, text))
            : Optional.empty();
    if (actor.isEmpty() && continuation.beginsParagraph() && end < paragraph.end()) {
      actor = Actors.in(text, text.sentenceOf(end));
    }
    return actor;
  }

  /** Whether nobody spoke in the paragraph before, or somebody else who is named acts since. */
  private static boolean isNext(
      TokenRange who, TokenRange paragraph, Continuation continuation, AnnotatedText text) {
    return continuation.isFirstFrom(paragraph.start())
        || Actors.named(text, who).isPresent() && continuation.isFirstFrom(who.start());
  }

  /** Whether the words end as a sentence does, a single 'Chemistry' apart. */
  private static boolean isSentence(Quotation quotation, AnnotatedText text) {
    Token last = text.token(quotation.inside().end() - 1);
    return quotation.inside().size() > 2
        && WordCounts.count(text.tokens(quotation.inside())) > 1
        && last.isWord(".", "?", "!", "…")
        && text.token(quotation.inside().start()).isCapitalised();
  }

  /** Whether a relation that a tagger found says only what somebody does behind the quotation. */
  static boolean isAct(AttributionRelation relation, Quotation quotation, AnnotatedText text) {
    return relation
        .cue()
        .filter(cue -> cue.start() >= quotation.tokens().end())
        .map(text::tokens)
        .filter(cue -> cue.stream().anyMatch(token -> WordClass.ACTING.has(token.lemma())))
        .isPresent();
  }
}
