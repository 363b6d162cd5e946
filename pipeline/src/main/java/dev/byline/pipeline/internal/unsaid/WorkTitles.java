package dev.byline.pipeline.internal.unsaid;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.attribution.WordCounts;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.quotation.Quotation;
import java.util.List;

/**
 * Tells titles of works and programmes from speech, by their capitals and by the words around them:
 * her book “The Long River”, the radio's “Morning in Varn” programme. Somebody may say or write
 * them, but they are no words that he is quoted with. Lengths are set by hand. Stateless.
 */
public final class WorkTitles {

  /** In tokens: longer titles are rare, longer shouts are not. */
  private static final int LONGEST = 12;

  private WorkTitles() {}

  /** Whether the quotation is the title of a work, told by form and neighbours. */
  public static boolean isWork(Quotation quotation, AnnotatedText text) {
    return isCapitalised(text.tokens(quotation.inside()))
        && (isBefore(quotation.tokens(), text)
            || isBehind(quotation.tokens(), text)
            || isExplained(quotation.tokens().end(), text));
  }

  /** Whether it is said behind a comma what it is: “…”, which won a prize; “…”, a debut. */
  private static boolean isExplained(int comma, AnnotatedText text) {
    if (comma + 2 >= text.size() || !text.token(comma).isWord(",")) {
      return false;
    }
    int noun = comma + 2;
    while (noun < text.size() && text.token(noun).hasTag("JJ", "NN", "POS") && noun < comma + 5) {
      if (isWork(text.token(noun))) {
        return true;
      }
      noun++;
    }
    return text.token(comma + 1).isWord("which");
  }

  /** Whether every word of weight begins with a capital, and there are two of them. */
  static boolean isCapitalised(List<Token> words) {
    int capitalised = 0;
    for (Token token : words) {
      if (token.isWord("!", "?") || words.size() > LONGEST) {
        return false;
      }
      if (WordCounts.isWord(token) && !token.hasTag("IN", "DT", "CC", "TO", "POS")) {
        if (!token.isCapitalised() && !Character.isDigit(token.text().charAt(0))) {
          return false;
        }
        capitalised += token.text().indexOf('-') > 0 ? 2 : 1;
      }
    }
    return capitalised >= 2;
  }

  /** Whether the word for a work follows: “…” programme, “…” radio show. */
  private static boolean isBefore(TokenRange tokens, AnnotatedText text) {
    for (int i = tokens.end(); i < tokens.end() + 2 && i < text.size(); i++) {
      if (isWork(text.token(i))) {
        return true;
      }
      if (!text.token(i).hasTag("NN", "JJ")) {
        return false;
      }
    }
    return false;
  }

  /** Whether such a word, a verb for making one, a place or a possessive stands before. */
  private static boolean isBehind(TokenRange tokens, AnnotatedText text) {
    int before = tokens.start() - 1;
    if (before < 0) {
      return false;
    }
    Token token = text.token(before);
    boolean place = token.isWord("on", "On", "at", "At", "during", "During");
    boolean event =
        token.hasTag("DT") && before > 0 && text.token(before - 1).isWord("during", "During");
    boolean year = token.hasTag("CD") && token.text().matches("(19|20)\\d\\d");
    boolean possessive = token.hasTag("POS");
    boolean comma = token.isWord(",") && before > 0;
    boolean made = token.hasTag("VB") && WordClass.MAKING.has(token.lemma());
    return place
        || event
        || year
        || possessive
        || made
        || isNaming(before, text)
        || isWork(comma ? text.token(before - 1) : token);
  }

  /** Whether the words right before give a name: known as the “…”, a bill titled “…”. */
  private static boolean isNaming(int before, AnnotatedText text) {
    int last = text.token(before).hasTag("DT") && before > 0 ? before - 1 : before;
    Token token = text.token(last);
    boolean being = WordClass.BEING.has(token.lemma()) && last > 0;
    return WordClass.TITLED.has(token)
        || being && text.token(last - 1).isWord("title", "name", "nickname")
        || token.isWord("called") && last > 0 && text.token(last - 1).hasTag("NN")
        || token.isWord("as") && last > 0 && text.token(last - 1).isWord("known");
  }

  private static boolean isWork(Token token) {
    return token.hasTag("NN") && WordClass.WORK.has(token.lemma());
  }
}
