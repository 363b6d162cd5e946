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

  /** In tokens: a clause that is longer, or runs into the rest of its sentence, says too much. */
  private static final int LONGEST_CLAUSE = 10;

  /** The phrase before a relative pronoun and its comma. */
  public Optional<NounPhrase> of(int pronoun) {
    int before = first(pronoun) - 1;
    if (before > 0 && text.token(before).isWord(",")) {
      before--;
    }
    Optional<NounPhrase> nearest = before >= 0 ? phrases.at(before) : Optional.empty();
    return nearest.map(phrase -> text.token(pronoun).isWord("who") ? ownerOf(phrase) : phrase);
  }

  /** The first of two: of 'a hacker who fled and who said'. */
  private int first(int pronoun) {
    int sentence = text.sentenceOf(pronoun).start();
    if (pronoun - 1 > sentence
        && text.token(pronoun).isWord("who")
        && text.token(pronoun - 1).isWord("and", "but")) {
      for (int i = pronoun - 2; i > sentence; i--) {
        if (text.token(i).isWord("who")) {
          return phrases.at(i - 1).filter(this::isPerson).isPresent() ? i : pronoun;
        }
      }
    }
    return pronoun;
  }

  /**
   * All of 'voters who back the mayor', 'those who left', up to a mark: several of whom nothing but
   * the clause says which are meant.
   */
  public Optional<TokenRange> saidWhich(int pronoun) {
    int head = pronoun - 1;
    if (head < 0 || !text.token(pronoun).isWord("who")) {
      return Optional.empty();
    }
    boolean those = text.token(head).isWord("those");
    int start = those ? head : phrases.at(head).map(p -> p.tokens().start()).orElse(pronoun);
    boolean bare =
        start < pronoun
            && text.token(head).tag().equals("NNS")
            && !text.token(start).hasTag("DT", "PRP$", "CD");
    int end = clauseEnd(pronoun);
    return (those || bare) && end > pronoun
        ? Optional.of(new TokenRange(start, end))
        : Optional.empty();
  }

  /**
   * Where a clause ends: before a mark or the verb of the main clause; its start if that is far.
   */
  private int clauseEnd(int who) {
    int limit = Math.min(text.sentenceOf(who).end(), who + LONGEST_CLAUSE);
    boolean verb = false;
    for (int i = who + 1; i < limit; i++) {
      boolean finite = text.token(i).hasTag("VBD", "VBZ", "VBP", "MD");
      if (!Character.isLetterOrDigit(text.token(i).text().codePointAt(0)) || verb && finite) {
        return text.token(i - 1).hasTag("PRP", "CC", "IN", "WP") ? who : i;
      }
      verb |= finite;
    }
    return who;
  }

  /** 'an official of the authority in Velds, who said': an authority is no 'who', nor a place. */
  private NounPhrase ownerOf(NounPhrase nearest) {
    Optional<NounPhrase> owner = Optional.of(nearest);
    while (owner.filter(phrase -> !isPerson(phrase)).isPresent()) {
      int of = owner.orElseThrow().tokens().start() - 1;
      owner = of > 0 && text.token(of).hasTag("IN") ? phrases.at(of - 1) : Optional.empty();
    }
    return owner.orElse(nearest);
  }

  private boolean isPerson(NounPhrase phrase) {
    return phrase.name().filter(name -> name.type() == EntityType.PERSON).isPresent()
        || NounLexicon.kindOf(text.token(phrase.head())) == NounKind.PERSON;
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
