package dev.byline.pipeline.internal.firmness;

import dev.byline.attribution.SpeechAct;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.Optional;

/** What a cue does to the tenses of its content. */
record ContentCue(AnnotatedText text, SaidParts parts, Optional<Token> verb) {

  static ContentCue of(AnnotatedText text, SaidParts parts) {
    return new ContentCue(text, parts, parts.cue().flatMap(cue -> verb(text, cue)));
  }

  private static Optional<Token> verb(AnnotatedText text, TokenRange cue) {
    for (int i = cue.end() - 1; i >= cue.start(); i--) {
      if (text.token(i).hasTag("VB", "MD")) {
        return Optional.of(text.token(i));
      }
    }
    return Optional.empty();
  }

  /** Whether the source said so in a past tense: 'said', 'had warned'; not 'according to'. */
  boolean isPast() {
    return verb.filter(token -> token.hasTag("VBD", "VBN")).isPresent()
        || verb.filter(token -> token.tag().matches("VBG?")).isPresent() && !isAccording()
        || verb.isEmpty() && parts.cue().isPresent();
  }

  private boolean isAccording() {
    return verb.filter(token -> token.isWord("according")).isPresent();
  }

  /** Whether it promises what it governs, without a verb in the future: 'promised to leave'. */
  boolean isFuture() {
    if (parts.kind().act() == SpeechAct.PROMISE) {
      return true;
    }
    boolean infinitive =
        parts.contents().stream().findFirst().filter(this::isInfinitive).isPresent();
    return infinitive
        && parts
            .cue()
            .filter(cue -> text.tokens(cue).stream().anyMatch(FirmnessWord.FUTURE_CUE::hasLemma))
            .isPresent();
  }

  private boolean isInfinitive(TokenRange content) {
    for (int i = content.start(); i < Math.min(content.end(), content.start() + 4); i++) {
      if (text.token(i).isWord("to")) {
        return true;
      }
    }
    return false;
  }
}
