package dev.byline.pipeline.internal.window;

import dev.byline.pipeline.annotation.AnnotatedText;

/**
 * A run of tokens that the encoder sees at once.
 *
 * @param pieces the article
 * @param start first token
 * @param end behind the last token
 * @param keepFrom first token whose result counts; before it another window has more context
 * @param keepTo behind the last token whose result counts
 */
public record Window(Pieces pieces, int start, int end, int keepFrom, int keepTo) {

  /**
   * What the encoder takes in. Not to be changed by the caller.
   *
   * @param numbers what the vocabulary calls each piece
   * @param shapes for each piece, how the token it is from is written
   * @param firstPieces for each token of the window, the place of its first piece
   */
  public record Input(long[] numbers, long[] shapes, int[] firstPieces) {
    /** Number of pieces. */
    public int length() {
      return numbers.length;
    }
  }

  /** Whether there is a letter in it: rules of dashes and tables of scores attribute nothing. */
  public boolean hasLetters() {
    AnnotatedText text = pieces.text();
    for (int i = start; i < end; i++) {
      if (text.token(i).text().codePoints().anyMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The pieces of the window between start and end piece, a break piece between paragraphs.
   *
   * @param vocabulary where the special pieces are from
   * @return numbers and shapes of the pieces, and for each token the place of its first piece
   */
  public Input input(Vocabulary vocabulary) {
    AnnotatedText text = pieces.text();
    int length = 2;
    for (int i = start; i < end; i++) {
      length += pieces.numbers()[i].length + (isBreak(text, i) ? 1 : 0);
    }
    long[] numbers = new long[length];
    long[] shapes = new long[length];
    int[] firsts = new int[end - start];
    int at = 0;
    numbers[at++] = vocabulary.start();
    for (int i = start; i < end; i++) {
      if (isBreak(text, i)) {
        numbers[at++] = Vocabulary.BREAK;
      }
      firsts[i - start] = at;
      for (int number : pieces.numbers()[i]) {
        shapes[at] = pieces.shapes()[i];
        numbers[at++] = number;
      }
    }
    numbers[at] = vocabulary.end();
    return new Input(numbers, shapes, firsts);
  }

  private boolean isBreak(AnnotatedText text, int token) {
    return token > start && text.token(token).paragraph() != text.token(token - 1).paragraph();
  }

  /** Number of tokens seen. */
  public int size() {
    return end - start;
  }
}
