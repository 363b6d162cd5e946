package dev.byline.pipeline.attribution;

import dev.byline.pipeline.annotation.Token;
import java.util.List;

/** Small questions about tokens that several rules ask. */
final class Words {

  /** Fewer words than this are not a sentence of their own. */
  private static final int SENTENCE_WORDS = 4;

  private Words() {}

  /** Whether a token is a word or number rather than punctuation. */
  static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** How many words there are. */
  static long count(List<Token> tokens) {
    return tokens.stream().filter(Words::isWord).count();
  }

  /** Whether the words can stand as a sentence: enough of them, and a finite verb or imperative. */
  static boolean isSentence(List<Token> tokens) {
    return count(tokens) >= SENTENCE_WORDS
        && tokens.stream()
            .anyMatch(t -> t.hasTag("VBD", "VBP", "VBZ", "MD") || t.tag().equals("VB"));
  }
}
