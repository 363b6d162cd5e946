package dev.byline.pipeline.internal.speaker;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.Optional;

/**
 * A quotation that is a paragraph of its own, right behind a sentence in which somebody is asked:
 * 'Vale asked Karel whether it was safe.', 'Asked whether it was safe, he smiled.'
 */
final class AskedRule extends PlaceRule {

  static final String ID = "asked-before";

  AskedRule() {
    super(ID);
  }

  @Override
  Optional<TokenRange> speaker(int index, Quotation quotation, SpeakerAssignments assignments) {
    AnnotatedText text = assignments.text();
    int start = text.paragraphOf(quotation.tokens().start()).start();
    Continuation continuation = new Continuation(index, assignments);
    if (start == 0 || quotation.isContinuation() || !continuation.isParagraph()) {
      return Optional.empty();
    }
    TokenRange before = text.sentenceOf(start - 1);
    return continuation.isFirstFrom(before.start()) ? asked(text, before) : Optional.empty();
  }

  private static Optional<TokenRange> asked(AnnotatedText text, TokenRange sentence) {
    for (int i = sentence.start(); i + 2 < sentence.end(); i++) {
      if (!text.token(i).lemma().equals("ask") || !text.token(i).hasTag("VB")) {
        continue;
      }
      return i == sentence.start()
          ? answering(text, sentence)
          : person(text, i + 1, sentence.end()).filter(who -> isPut(text, who.end(), sentence));
    }
    return Optional.empty();
  }

  /** Whether a question follows, or a comma that lets more be said of the one who is asked. */
  private static boolean isPut(AnnotatedText text, int next, TokenRange sentence) {
    return next < sentence.end()
        && text.token(next)
            .isWord(",", "whether", "if", "about", "why", "how", "what", "when", "where", "who");
  }

  /** 'he' of 'Asked about it, he smiled'. */
  private static Optional<TokenRange> answering(AnnotatedText text, TokenRange sentence) {
    for (int i = sentence.start() + 1; i + 2 < sentence.end(); i++) {
      Optional<TokenRange> who =
          text.token(i).isWord(",") ? person(text, i + 1, sentence.end()) : Optional.empty();
      if (who.isPresent() && text.token(who.get().end()).hasTag("VBD", "VBZ")) {
        return who;
      }
    }
    return Optional.empty();
  }

  /** A person's name, with the titles before it, or a pronoun that begins at a token. */
  private static Optional<TokenRange> person(AnnotatedText text, int start, int end) {
    if (text.token(start).isWord("he", "she", "him", "her")) {
      return Optional.of(new TokenRange(start, start + 1));
    }
    int last = start;
    while (last < end && text.token(last).hasTag("NN", "DT") && !text.token(last).isWord(",")) {
      last++;
    }
    int behind = last;
    return last < end && last > start
        ? Actors.named(text, new TokenRange(start, last)).filter(name -> name.end() == behind)
        : Optional.empty();
  }
}
