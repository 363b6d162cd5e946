package dev.byline.pipeline.internal.telling;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.syntax.GrammaticalRoles;
import java.util.Optional;

/** The sentence of the reporter's before the quotation behind which somebody is said to speak. */
record ToldBefore(AnnotatedText text, GrammaticalRoles grammar) {

  /** Longer quotations are not looked over. */
  private static final int FARTHEST = 80;

  /** That sentence, of a word behind the quotation; empty where only quotations are near. */
  Optional<TokenRange> sentence(int token) {
    int i = token - 1;
    int stop = Math.max(0, token - FARTHEST);
    while (i > stop && (grammar.isQuoted(i) || !isWord(i))) {
      i--;
    }
    boolean before = i > stop && text.token(i).sentence() < text.token(token).sentence();
    return before ? Optional.of(text.sentenceOf(i)) : Optional.empty();
  }

  /** Where the words of the reporter begin: 'said' of '“…,” said the diver'. */
  int startOfTag(int token) {
    boolean inverted =
        token > text.sentenceOf(token).start() && WordClass.isSaying(text.token(token - 1));
    return inverted ? token - 1 : token;
  }

  /** Whether the last word before a token is quoted, marks apart: 'Vale' of '“…,” Vale said'. */
  boolean isBehindQuotation(int token) {
    int i = token - 1;
    while (i > 0 && !isWord(i)) {
      i--;
    }
    return i >= 0 && i < token - 1 && grammar.isQuoted(i);
  }

  private boolean isWord(int i) {
    return Character.isLetterOrDigit(text.token(i).text().codePointAt(0));
  }
}
