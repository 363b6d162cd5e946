package dev.byline.pipeline.internal.attribution;

import dev.byline.pipeline.annotation.Token;
import java.util.List;

/** Tells words from punctuation, and sentences from fragments, by form alone. Stateless. */
public final class WordCounts {

  /** Fewer words than this are not a sentence of their own: set by hand, not learned. */
  private static final int SENTENCE_WORDS = 4;

  private WordCounts() {}

  /** Whether a token is a word or number rather than punctuation. */
  public static boolean isWord(Token token) {
    String word = token.text();
    for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
      if (Character.isLetterOrDigit(word.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many words there are. */
  public static long count(List<Token> tokens) {
    return tokens.stream().filter(WordCounts::isWord).count();
  }

  /** Whether the words can stand as a sentence: enough of them, and a finite verb or imperative. */
  public static boolean isSentence(List<Token> tokens) {
    return count(tokens) >= SENTENCE_WORDS
        && tokens.stream()
            .anyMatch(t -> t.hasTag("VBD", "VBP", "VBZ", "MD") || t.tag().equals("VB"));
  }
}
