package dev.byline.pipeline.internal.window;

import dev.byline.pipeline.annotation.AnnotatedText;

/**
 * An article as the encoder sees it: the word pieces and the shape of every token. Not to be
 * changed by the caller.
 *
 * @param text the article
 * @param numbers for each token the numbers of its pieces, at least one
 * @param shapes for each token its quotation and case, an index into the segment embedding
 */
public record Pieces(AnnotatedText text, int[][] numbers, byte[] shapes) {

  /** Number of different shapes: rows of the segment embedding. */
  public static final int SHAPES = Shapes.COUNT;

  /** Cuts every token of an article. */
  public static Pieces of(AnnotatedText text, WordPieces cutter) {
    int[][] numbers = new int[text.size()][];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = cutter.of(text.token(i).text());
    }
    return new Pieces(text, numbers, Shapes.of(text));
  }

  /** Number of tokens. */
  public int size() {
    return numbers.length;
  }

  /** Number of pieces of a token, with the break before it if it begins a paragraph. */
  int width(int token) {
    boolean begins = text.paragraphs().get(text.token(token).paragraph()).start() == token;
    return numbers[token].length + (begins ? 1 : 0);
  }
}
