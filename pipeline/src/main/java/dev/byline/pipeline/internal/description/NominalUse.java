package dev.byline.pipeline.internal.description;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.kinds.PeopleKinds;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a noun is used for where it stands: of an office, an idiom or what somebody may become there
 * is nobody whom it means.
 *
 * @param lemma of its head
 */
record NominalUse(AnnotatedText text, NounPhrase phrase, String lemma) {

  /** So many words before 'as': 'regards the mayor of Velland as a friend'. */
  private static final int REGARDED_WITHIN = 6;

  /** Whether nobody is meant. */
  boolean meansNobody() {
    return isOfficeItself() || isIdiom() || isSupposed() || isTakenFor();
  }

  /** 'thousands' of 'thousands of voters', and '6.40pm', which is no prime minister. */
  boolean isQuantified() {
    int next = phrase.tokens().end();
    boolean counted =
        NounLexicon.isQuantity(lemma)
            && next < text.sentenceOf(phrase.head()).end()
            && text.token(next).isWord("of");
    return counted || isClockTime();
  }

  /** 'the 67-year-old', nothing behind it. */
  boolean isAge() {
    int i = phrase.head();
    int end = text.sentenceOf(i).end();
    return isYear(text, i) && (i + 3 == end || !text.token(i + 3).hasTag("NN", "JJ"));
  }

  /** '67' and 'year' of 'the 67-year-old diver', who is told by his age apart from what he is. */
  static boolean isOfAge(AnnotatedText text, int i) {
    return isYear(text, i) || isYear(text, i + 2);
  }

  /** The year of 'year-old'. */
  private static boolean isYear(AnnotatedText text, int i) {
    return i + 2 < text.size()
        && text.token(i).isWord("year", "years")
        && text.token(i + 1).isWord("-")
        && text.token(i + 2).isWord("old");
  }

  /** 'mayor-elect'. */
  boolean isElect() {
    int i = phrase.head();
    return lemma.equals("elect") && i > 1 && text.token(i - 1).isWord("-");
  }

  /** 'mother of two': how many, not whose. */
  boolean isParentOfSome() {
    int of = phrase.tokens().end();
    return WordClass.PARENT.has(lemma)
        && of + 1 < text.sentenceOf(phrase.head()).end()
        && text.token(of).isWord("of")
        && text.token(of + 1).hasTag("CD");
  }

  /**
   * 'the Collector', 'the SP': a noun in capitals, or initials, that the article gives to people.
   */
  boolean isOfficeOf(Set<String> bearers) {
    boolean initials = lemma.length() < 6 && Spelling.isAllCaps(head().text());
    return head().hasTag("NN")
        && head().isCapitalised()
        && phrase.tokens().size() == 2
        && (initials || NounLexicon.kindOf(head()) == NounKind.PERSON)
        && bearers.contains(NounLexicon.headOf(lemma));
  }

  /** 'the Advocate', which is no office that is written so: a newspaper, a play. */
  boolean isTitleOfWork() {
    return head().tag().equals("NNP")
        && phrase.tokens().size() == 2
        && phrase.name().isEmpty()
        && NounLexicon.kindOf(head()) == NounKind.PERSON
        && !NounLexicon.isTitle(head().text())
        && !NounLexicon.refersBack(lemma);
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

  /** What somebody is taken for: 'described her as a diver'. */
  private boolean isTakenFor() {
    int as = phrase.tokens().start() - 1;
    return hasBefore()
        && before().isWord("as")
        && text.token(as + 1).isWord("a", "an")
        && IntStream.range(Math.max(0, as - REGARDED_WITHIN), as)
            .anyMatch(i -> PeopleKinds.takesFor(text.token(i).lemma()));
  }

  /** What somebody may be or become: 'could be a diver', 'on her way to becoming the nominee'. */
  private boolean isSupposed() {
    if (!hasBefore()) {
      return false;
    }
    boolean some = WordClass.INDEFINITE.has(text.token(phrase.tokens().start()));
    boolean becomes = before().isWord("become", "becoming") && before().hasTag("VB", "VBG");
    return some && before().hasTag("VB") && WordClass.BEING.has(before().lemma())
        || becomes && NounLexicon.kindOf(head()) == NounKind.PERSON;
  }

  /** '6.40pm' in one token or two, and not '12 teams'. */
  private boolean isClockTime() {
    boolean counted = phrase.head() > 0 && text.token(phrase.head() - 1).hasTag("CD");
    String hour = lemma.replace(".", "");
    return hour.matches("\\d[\\d:]*[ap]m") || counted && (hour.equals("pm") || hour.equals("am"));
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
