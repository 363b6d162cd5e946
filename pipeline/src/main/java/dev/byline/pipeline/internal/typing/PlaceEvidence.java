package dev.byline.pipeline.internal.typing;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import dev.byline.pipeline.internal.lexicon.NounKind;
import dev.byline.pipeline.internal.lexicon.NounLexicon;
import dev.byline.pipeline.internal.lexicon.WordClass;

/**
 * Whether the words around a name show that it is a place's, though it looks like a person's: 'in
 * Karel', 'sent to Karel', 'a plumber from Karel Green'.
 *
 * @param text the article
 */
public record PlaceEvidence(AnnotatedText text) {

  /** 'a plumber from Karel Green', 'a father of two from Karel'. */
  public boolean isWhence(TokenRange tokens) {
    int from = tokens.start() - 1;
    return from > text.sentenceOf(tokens.start()).start()
        && text.token(from).isWord("from")
        && (text.token(from - 1).hasTag("CD")
            || !text.token(from - 1).isCapitalised()
                && NounLexicon.kindOf(text.token(from - 1)) == NounKind.PERSON);
  }

  /** 'sent to Karel'. */
  private boolean isWhither(int to) {
    return text.token(to).isWord("to")
        && to > text.sentenceOf(to).start()
        && WordClass.MOTION.has(text.token(to - 1).lemma());
  }

  /**
   * 'in Karel', nothing behind it; 'of Vale Road, Karel'.
   *
   * @param end of its sentence
   */
  public boolean isWhere(TokenRange tokens, int end) {
    int before = tokens.start() - 1;
    boolean street =
        before > text.sentenceOf(tokens.start()).start()
            && text.token(before).isWord(",")
            && text.token(before - 1).isCapitalised()
            && WordClass.STREET.has(text.token(before - 1));
    boolean place =
        street
            || before >= text.sentenceOf(tokens.start()).start()
                && (text.token(before).isWord("in", "near", "outside", "across")
                    || isWhither(before));
    Token next = tokens.end() < end ? text.token(tokens.end()) : text.token(tokens.start());
    return place && !next.hasTag("POS", "VB", "MD") && !next.isWord("and", "’s", "'s");
  }
}
