package dev.byline.pipeline.internal.bearers;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.PlaceNames;
import dev.byline.pipeline.internal.lexicon.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Names with a nickname in marks or brackets between their words: 'Ivo “the Anvil” Karel', 'Patrick
 * (Paddy) Karel', of which taggers see a part or nothing. Something must show a person: a given
 * name, a part that the tagger took for one, or that somebody is called by the nickname or the
 * surname alone and speaks.
 *
 * @param text the article
 * @param runs tells what looks like part of a name
 * @param personal whether a token is part of a person's name for the tagger, or is somewhere
 *     spelled alone where it speaks
 */
record Nicknames(AnnotatedText text, NameRuns runs, IntPredicate personal) {

  /** In tokens. */
  private static final int LONGEST = 3;

  /** The names with their nicknames, in text order. */
  List<TokenRange> find() {
    List<TokenRange> found = new ArrayList<>();
    for (int i = 1; i + 3 < text.size(); i++) {
      if (text.token(i).isWord("“", "\"", "``", "‘", "(", "-LRB-")) {
        TokenRange name = around(i);
        if (name.size() > 0) {
          found.add(name);
        }
      }
    }
    return found;
  }

  /** Empty where the marks are not in a name. */
  private TokenRange around(int open) {
    TokenRange sentence = text.sentenceOf(open);
    TokenRange none = new TokenRange(open, open);
    int close = open + 2;
    while (close < sentence.end() && close < open + LONGEST + 1 && !isClosing(close)) {
      close++;
    }
    int surname = close + 1;
    if (surname >= sentence.end() || !isClosing(close) || !isNickname(close)) {
      return none;
    }
    boolean initial =
        open - 1 > sentence.start() && text.token(open - 1).text().matches("[A-Z]\\.");
    int given = initial ? open - 2 : open - 1;
    if (open == sentence.start() || !isWord(given) || !isWord(surname)) {
      return none;
    }
    // 'Patrick (Paddy) Karel', but not 'Police (East) Ivo Karel'
    if (text.token(open).isWord("(", "-LRB-") && !(close == open + 2 && runs.isGiven(given))) {
      return none;
    }
    boolean shown =
        runs.isGiven(given)
            || personal.test(given)
            || personal.test(surname)
            || personal.test(close - 1);
    if (!shown) {
      return none;
    }
    return new TokenRange(given, runs.endOf(surname, sentence.end()));
  }

  private boolean isClosing(int i) {
    return text.token(i).isWord("”", "\"", "''", "’", ")", "-RRB-");
  }

  private boolean isNickname(int close) {
    Token last = text.token(close - 1);
    return last.isCapitalised() && Character.isLetter(last.text().codePointAt(0));
  }

  private boolean isWord(int i) {
    Token token = text.token(i);
    return token.isCapitalised()
        && token.hasTag("NNP")
        && token.text().length() > 1
        && Character.isLetter(token.text().codePointAt(0))
        && !NounLexicon.isTitle(token.text())
        && !PlaceNames.has(Spelling.key(token.text()));
  }
}
