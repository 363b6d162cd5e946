package dev.byline.pipeline.internal.speaker;

import dev.byline.attribution.UnattributedReason;
import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.internal.attribution.WordCounts;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.quotation.Quotation;
import dev.byline.pipeline.internal.speaker.SpeakerDecision.Unspoken;
import dev.byline.pipeline.internal.unsaid.HypotheticalSpeech;
import dev.byline.pipeline.internal.unsaid.WorkTitles;
import java.util.List;

/**
 * Tells words in quotation marks that nobody is said to have uttered, and why: titles of works,
 * so-called things, terms, and sentences whose source is not found. Stateless.
 */
public final class UnattributedWords {

  /** Signs where no rule proposes anybody, or nobody who is likely enough. */
  public static final String NO_SOURCE = "no-source";

  /** Signs where the words are the title of a work, which nobody speaks. */
  static final String TITLE = "title";

  private UnattributedWords() {}

  /** Whether nobody need be looked for: the title of a work, or a so-called thing. */
  static boolean isNobodys(Quotation quotation, AnnotatedText text) {
    return WorkTitles.isWork(quotation, text)
        || isSoCalled(quotation, text)
        || isWordItself(quotation, text)
        || isWordUnsaid(quotation, text)
        || isMotto(quotation, text)
        || HypotheticalSpeech.isAnybodys(quotation, text);
  }

  /** 'The word “reform” appears 41 times': words that are spoken of. */
  private static boolean isWordItself(Quotation quotation, AnnotatedText text) {
    int start = quotation.tokens().start();
    int end = quotation.tokens().end();
    int next = end < text.size() && text.token(end).hasTag("RB") ? end + 1 : end;
    int sentence = text.sentenceOf(start).start();
    return start - 1 > sentence
        && start - sentence <= 4
        && next < text.size()
        && WordClass.WORD_ITSELF.has(text.token(start - 1).lemma())
        && text.token(sentence).hasTag("DT")
        && text.token(next).hasTag("VBZ", "VBD", "MD", "VBP")
        && text.token(next).sentence() == text.token(start).sentence();
  }

  /** 'Its motto is “Nothing wasted”'. */
  private static boolean isMotto(Quotation quotation, AnnotatedText text) {
    int verb = quotation.tokens().start() - 1;
    return verb > 0
        && WordClass.BEING.has(text.token(verb).lemma())
        && text.token(verb - 1).isWord("motto", "slogan", "catchphrase");
  }

  /** 'has banned the word “quaint”': what is kept from being said is not said with it. */
  private static boolean isWordUnsaid(Quotation quotation, AnnotatedText text) {
    int word = quotation.tokens().start() - 1;
    int sentence = text.sentenceOf(quotation.tokens().start()).start();
    return word - 2 >= sentence
        && WordClass.WORD_ITSELF.has(text.token(word).lemma())
        && text.token(word - 1).hasTag("DT", "PRP$")
        && WordClass.UNSAYING.has(text.token(word - 2).lemma());
  }

  /** "the so-called “boat tax”": the tokenizer may part the hyphen. */
  private static boolean isSoCalled(Quotation quotation, AnnotatedText text) {
    int start = quotation.tokens().start();
    return start > 0 && text.token(start - 1).isWord("so-called", "So-called")
        || start > 2
            && text.token(start - 1).isWord("called")
            && text.token(start - 2).isWord("-")
            && text.token(start - 3).isWord("so", "So");
  }

  /** That nobody is said to have uttered it, and why. */
  static Unspoken explain(Quotation quotation, AnnotatedText text) {
    if (WorkTitles.isWork(quotation, text)) {
      return new Unspoken(UnattributedReason.TITLE, TITLE);
    }
    List<Token> inside = text.tokens(quotation.inside());
    if (WordCounts.isSentence(inside) && !isSoCalled(quotation, text)) {
      return new Unspoken(UnattributedReason.NO_SOURCE, NO_SOURCE);
    }
    return new Unspoken(
        isTitle(inside) ? UnattributedReason.TITLE : UnattributedReason.SCARE_QUOTE, NO_SOURCE);
  }

  /** Whether all words of weight but one at most begin with a capital, and two of them do. */
  private static boolean isTitle(List<Token> inside) {
    List<Token> words = inside.stream().filter(WordCounts::isWord).toList();
    long capitalised = words.stream().filter(Token::isCapitalised).count();
    long weighty = words.stream().filter(t -> !t.hasTag("IN", "DT", "CC", "TO")).count();
    return capitalised >= 2 && capitalised >= weighty - 1;
  }
}
