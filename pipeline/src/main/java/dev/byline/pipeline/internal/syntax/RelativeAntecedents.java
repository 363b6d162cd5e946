package dev.byline.pipeline.internal.syntax;

import dev.byline.entity.EntityType;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import java.util.Optional;

/**
 * What a relative pronoun stands for: the nearest phrase before it, but for 'who' the nearest that
 * denotes a person, since an authority is no 'who'. 'which' may stand for two names and what they
 * are called together.
 *
 * @param text the text
 * @param phrases its noun phrases
 */
public record RelativeAntecedents(AnnotatedText text, NounPhrases phrases) {

  /** The phrase before a relative pronoun and its comma. */
  public Optional<NounPhrase> of(int pronoun) {
    int before = pronoun - 1;
    if (before > 0 && text.token(before).isWord(",")) {
      before--;
    }
    Optional<NounPhrase> nearest = before >= 0 ? phrases.at(before) : Optional.empty();
    return nearest.map(phrase -> text.token(pronoun).isWord("who") ? ownerOf(phrase) : phrase);
  }

  /** 'an official of the authority, who said': an authority is no 'who'. */
  private NounPhrase ownerOf(NounPhrase nearest) {
    int preposition = nearest.tokens().start() - 1;
    boolean person =
        nearest.name().map(name -> name.type() == EntityType.PERSON).orElse(false)
            || NounLexicon.kindOf(text.token(nearest.head())) == NounKind.PERSON;
    if (person || preposition < 1 || !text.token(preposition).hasTag("IN")) {
      return nearest;
    }
    return phrases
        .at(preposition - 1)
        .filter(phrase -> NounLexicon.kindOf(text.token(phrase.head())) == NounKind.PERSON)
        .orElse(nearest);
  }

  /**
   * Two names before what they are called together: 'Velds and Osteria' of 'Velds and Osteria, the
   * two largest neighbours, which said'.
   */
  public Optional<TokenRange> namedBefore(NounPhrase apposition) {
    int comma = apposition.tokens().start() - 1;
    if (comma < 3
        || !text.token(comma).isWord(",")
        || !text.token(apposition.head()).hasTag("NNS")
        || apposition.name().isPresent()) {
      return Optional.empty();
    }
    Optional<NounPhrase> last = phrases.at(comma - 1).filter(p -> p.name().isPresent());
    int and = last.map(p -> p.tokens().start() - 1).orElse(0);
    if (and < 1 || !text.token(and).isWord("and", "&")) {
      return Optional.empty();
    }
    return phrases
        .at(and - 1)
        .filter(first -> first.name().isPresent())
        .map(first -> new TokenRange(first.tokens().start(), comma));
  }
}
