package dev.byline.pipeline.internal.syntax;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.annotation.Token;
import dev.byline.pipeline.annotation.TokenRange;
import java.util.BitSet;

/**
 * Where a report was written, in capitals before a dash at the head of a paragraph: 'VELLHAVEN,
 * V.L. — A principal said'. Such a place does nothing, and no 'it' means it. Immutable once built.
 */
final class Datelines {

  /** In tokens, with the dash: place, state, agency and date; set by hand. */
  private static final int LONGEST = 12;

  private final BitSet tokens = new BitSet();

  Datelines(AnnotatedText text) {
    for (TokenRange paragraph : text.paragraphs()) {
      int start = paragraph.start();
      int end = Math.min(paragraph.end(), start + LONGEST);
      int i = start + 1;
      while (i < end && isOfPlace(text.token(i))) {
        i++;
      }
      if (isPlace(text.token(start)) && i < end && text.token(i).isWord("—", "–", "--", "-")) {
        tokens.set(start, i);
      }
    }
  }

  /** Whether a token stands in one. */
  boolean has(int token) {
    return tokens.get(token);
  }

  /** More than an acronym of three letters. */
  private static boolean isPlace(Token token) {
    return token.text().length() > 3 && token.text().chars().allMatch(Character::isUpperCase);
  }

  private static boolean isOfPlace(Token token) {
    return token.hasTag("NNP", ",", "CD", "-LRB-", "-RRB-");
  }
}
