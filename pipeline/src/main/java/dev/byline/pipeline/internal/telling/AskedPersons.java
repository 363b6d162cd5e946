package dev.byline.pipeline.internal.telling;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.description.NominalMention;
import dev.byline.pipeline.internal.names.Referent;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * 'The mayor asked Ivo Karel to explain the delay. “…,” he said': who is asked answers. Not who is
 * told, since what follows may be what he was told.
 *
 * @param text the article
 * @param phrases its noun phrases
 * @param grammar what they do
 * @param known who is named at a token, or meant by the description there
 */
public record AskedPersons(
    AnnotatedText text,
    NounPhrases phrases,
    GrammaticalRoles grammar,
    IntFunction<Optional<Referent>> known) {

  /** Who is asked in the sentence before the quotation behind which a pronoun is said to speak. */
  public Optional<Referent> before(int pronoun) {
    if (!grammar.isTag(new TokenRange(pronoun, pronoun + 1))) {
      return Optional.empty();
    }
    return new ToldBefore(text, grammar).sentence(pronoun).flatMap(this::asked);
  }

  /** 'Vale asked Ivo Karel to explain. The candidate said …': who was asked answers. */
  Optional<Referent> meantBy(NominalMention description, Predicate<Referent> suits) {
    TokenRange words = description.phrase().tokens();
    return JustTold.refersBack(description)
            && words.start() == text.sentenceOf(words.start()).start()
            && grammar.isSpeaker(words)
        ? new ToldBefore(text, grammar)
            .sentence(words.start())
            .flatMap(this::asked)
            .filter(one -> one.named() && one.isPerson())
            .filter(suits)
        : Optional.empty();
  }

  private Optional<Referent> asked(TokenRange sentence) {
    for (int i = sentence.start() + 1; i + 2 < sentence.end(); i++) {
      if (!text.token(i).lemma().equals("ask") || !text.token(i).hasTag("VBD", "VBZ")) {
        continue;
      }
      Optional<NounPhrase> object = phrases.at(i + 1);
      int next = object.map(phrase -> phrase.tokens().end()).orElse(sentence.end());
      boolean put =
          next < sentence.end()
              && text.token(next)
                  .isWord(",", "to", "whether", "if", "about", "why", "how", "what", "when", "for");
      return put ? known.apply(object.orElseThrow().head()) : Optional.empty();
    }
    return Optional.empty();
  }
}
