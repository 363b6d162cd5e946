package dev.byline.benchmark;

import dev.byline.text.Article;

/**
 * News without end, for measuring. Every paragraph brings people and organisations of its own, so
 * that there is ever more to compare with ever more.
 */
final class LongArticle {

  private static final String[] FIRST = {"Mara", "Odd", "Signe", "Pawel", "Ilse", "Tomas", "Noor"};
  private static final String[] HEADS = {"El", "Hal", "Or", "Tar", "Var", "Wra", "Vaz", "Lind"};
  private static final String[] MIDDLES = {"li", "la", "mo", "ne", "ru", "ka", "de", "so", "bi"};
  private static final String[] TAILS = {"son", "berg", "ford", "mann", "wick", "lund", "ter"};
  private static final String[] PLACES = {"Skerra", "Pell", "Ostrel", "Thornby", "Dunmere"};
  private static final String PARAGRAPH =
      """
      The %3$s harbour board said on Tuesday that the ferry would stop in the spring. “We have no \
      choice, and nobody has shown us another one,” said %1$s %2$s, who chairs it. %2$s accused \
      the ministry of “looking the other way” and promised that tickets would be paid back.

      A union official, who asked not to be named, told the %3$s Herald that the crew had not been \
      asked. They fear that the yard will close as well. “It's the third time,” the official said, \
      “and it won't be the last.”

      """;

  /** Tokens in a paragraph, more or less. */
  private static final int PARAGRAPH_TOKENS = 116;

  private LongArticle() {}

  /** An article of about this many tokens. */
  static Article of(int tokens) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i * PARAGRAPH_TOKENS < tokens; i++) {
      String surname =
          HEADS[i % HEADS.length]
              + MIDDLES[i / HEADS.length % MIDDLES.length]
              + TAILS[i / (HEADS.length * MIDDLES.length) % TAILS.length];
      text.append(
          String.format(PARAGRAPH, FIRST[i % FIRST.length], surname, PLACES[i % PLACES.length]));
    }
    return Article.of("long-" + tokens, text.toString());
  }
}
