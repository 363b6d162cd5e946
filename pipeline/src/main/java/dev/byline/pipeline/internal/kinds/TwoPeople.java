package dev.byline.pipeline.internal.kinds;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.syntax.NounPhrase;

/**
 * Phrases that two people who were named together may be meant by.
 *
 * @param text the article
 */
public record TwoPeople(AnnotatedText text) {

  /**
   * 'the two', 'the pair', 'the couple', 'the two senators', 'both senators', and nothing that says
   * which; 'the port chairmen' only if two who are conjoined are this.
   */
  public boolean mayBe(NounPhrase phrase) {
    int start = phrase.tokens().start();
    boolean the = text.token(start).isWord("the") && phrase.name().isEmpty();
    return isCounted(phrase) || the && (isAlone(phrase) || isPeople(phrase));
  }

  /** 'the two', 'the pair', 'both': nothing else is said of them. */
  public boolean isAlone(NounPhrase phrase) {
    return phrase.tokens().size() < 3 && WordClass.TWO_PEOPLE.has(text.token(phrase.head()).lemma())
        || text.token(phrase.tokens().start()).isWord("both") && phrase.tokens().size() == 1;
  }

  /** 'the two senators', 'both senators'. */
  public boolean isCounted(NounPhrase phrase) {
    int start = phrase.tokens().start();
    boolean the = text.token(start).isWord("the");
    return phrase.name().isEmpty()
        && isPeople(phrase)
        && (the && phrase.tokens().size() == 3 && text.token(start + 1).isWord("two")
            || text.token(start).isWord("both") && phrase.tokens().size() == 2);
  }

  private boolean isPeople(NounPhrase phrase) {
    Token head = text.token(phrase.head());
    return head.hasTag("NNS") && NounLexicon.kindOf(head) == NounKind.PERSON;
  }
}
