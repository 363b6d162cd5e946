package dev.byline.pipeline.internal.claim;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.WordClass;
import java.util.List;

/** The shape of a content, as far as it tells what a cue does with it. */
enum Complement {
  /** {@code to leave}, {@code not to leave}. */
  INFINITIVE,
  /** {@code them to leave}. */
  OBJECT_INFINITIVE,
  /** {@code that they leave}, or words of speech in quotation marks. */
  CLAUSE,
  /** {@code the plan}, {@code them of fraud}. */
  PHRASE;

  /** How far into a content its shape shows. */
  private static final int REACH = 40;

  static Complement of(AnnotatedText text, List<TokenRange> content, boolean quoted) {
    boolean first = true;
    boolean clauseWord = false;
    int seen = 0;
    for (TokenRange range : content) {
      for (int i = range.start(); i < range.end() && seen < REACH; i++, seen++) {
        Token token = text.token(i);
        if (isInfinitive(text, i, range.end())) {
          return first ? INFINITIVE : quoted ? CLAUSE : OBJECT_INFINITIVE;
        }
        if (token.hasTag("VBD", "VBZ", "VBP", "MD")) {
          return CLAUSE;
        }
        if (first && token.hasTag("WRB", "WP") || first && token.isWord("that", "whether", "if")) {
          clauseWord = true;
        }
        first &=
            WordClass.NEGATION.has(token)
                || !Character.isLetterOrDigit(token.text().codePointAt(0));
      }
    }
    return clauseWord || quoted ? CLAUSE : PHRASE;
  }

  private static boolean isInfinitive(AnnotatedText text, int index, int end) {
    if (!text.token(index).isWord("to") || index + 1 >= end) {
      return false;
    }
    Token next = text.token(index + 1);
    return next.tag().equals("VB")
        || next.hasTag("RB") && index + 2 < end && text.token(index + 2).tag().equals("VB");
  }
}
