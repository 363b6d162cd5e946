package dev.byline.pipeline.internal.description;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.syntax.NounPhrase;

/**
 * What a noun is used for where it stands: of an office, an idiom or what somebody may become there
 * is nobody whom it means.
 *
 * @param lemma of its head
 */
record NominalUse(AnnotatedText text, NounPhrase phrase, String lemma) {

  /** Whether nobody is meant. */
  boolean meansNobody() {
    return isOfficeItself() || isIdiom() || isSupposed();
  }

  /** Whether it means whoever will be or may be this: 'the next mayor', 'a potential buyer'. */
  boolean isProspective() {
    for (int i = phrase.tokens().start(); i < phrase.head(); i++) {
      if (WordClass.PROSPECTIVE.has(text.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** The office, and not who holds it: 'runs for president', 'the duties of mayor'. */
  private boolean isOfficeItself() {
    return isBare()
        && !head().hasTag("NNS", "NNPS")
        && NounLexicon.isOffice(lemma)
        && hasBefore()
        && (before().isWord("for", "of", "as")
            || before().hasTag("VB") && WordClass.APPOINTING.has(before().lemma()));
  }

  /**
   * One noun alone, without article, as the object of a verb or preposition: 'took office', 'on
   * board', 'wants to be mayor'. English leaves the article out where nobody is meant; 'told
   * parliament' and 'according to police' do mean somebody.
   */
  private boolean isIdiom() {
    return isBare()
        && head().tag().equals("NN")
        && (NounLexicon.kindOf(lemma) == NounKind.PERSON
            || WordClass.INSTITUTION_IN_IDIOMS.has(lemma))
        && !head().isCapitalised()
        && hasBefore()
        && before().hasTag("VB", "IN", "TO");
  }

  /** What somebody may be or become: 'could be a diver'. */
  private boolean isSupposed() {
    return hasBefore()
        && WordClass.INDEFINITE.has(text.token(phrase.tokens().start()))
        && before().hasTag("VB")
        && WordClass.BEING.has(before().lemma());
  }

  private boolean isBare() {
    return phrase.tokens().size() == 1;
  }

  private Token head() {
    return text.token(phrase.head());
  }

  private boolean hasBefore() {
    return phrase.tokens().start() > text.sentenceOf(phrase.head()).start();
  }

  private Token before() {
    return text.token(phrase.tokens().start() - 1);
  }
}
