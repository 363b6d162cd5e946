package dev.byline.pipeline.internal.description;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.Spelling;
import dev.byline.pipeline.internal.lexicon.WordClass;
import dev.byline.pipeline.internal.syntax.NounPhrase;
import dev.byline.pipeline.internal.syntax.NounPhrases;
import java.util.Optional;

/**
 * Which words of a description are shown.
 *
 * @param age whether it is one of somebody's age
 */
record DescribedWords(AnnotatedText text, NounPhrases phrases, NounPhrase phrase, boolean age) {

  /** The phrase without its article. */
  TokenRange bare() {
    int start = phrase.tokens().start();
    while (start < phrase.head() && isLeftOut(text.token(start))) {
      start++;
    }
    if (start > 0
        && text.token(start).isWord("least", "most")
        && text.token(start - 1).isWord("at")) {
      start--; // 'at least four drivers'
    }
    int end = age ? phrase.tokens().end() + 2 : phrase.tokens().end(); // '-', 'old'
    return new TokenRange(start, end);
  }

  /** Articles, and what is only said of how a report judges. */
  private static boolean isLeftOut(Token token) {
    return token.hasTag("DT", "PDT", "PRP$") || WordClass.EVALUATIVE.has(token);
  }

  /** The phrase without its article, with quantity before and prepositional phrases behind it. */
  TokenRange full() {
    TokenRange bare = bare();
    int end = text.sentenceOf(phrase.head()).end();
    NounKind kind = NounLexicon.kindOf(text.token(phrase.head()));
    boolean ones = kind == NounKind.PERSON && text.token(phrase.tokens().start()).hasTag("PRP$");
    boolean goesOn =
        bare.end() < end
            && (text.token(bare.end()).isWord("of", "for")
                || !ones && text.token(bare.end()).isWord("from", "at", "in", "with"));
    int last = goesOn ? phrases.endOfPrepositions(bare.end(), end) : bare.end();
    boolean document = kind == NounKind.DOCUMENT;
    last = document && !goesOn ? phrases.endOfAuthor(last, end) : last;
    return new TokenRange(withQuantity(bare.start()), last);
  }

  private int withQuantity(int from) {
    int start = from;
    for (int steps = 0; steps < 3 && start >= 2 && text.token(start - 1).isWord("of"); steps++) {
      Optional<NounPhrase> before = phrases.at(start - 2);
      if (before.isEmpty()
          || !NounLexicon.isQuantity(Spelling.lower(text.token(before.get().head()).lemma()))) {
        break;
      }
      start = before.get().tokens().start();
      while (start < before.get().head() && text.token(start).hasTag("DT")) {
        start++;
      }
    }
    return start;
  }
}
