package dev.byline.pipeline.internal.stages;

import dev.byline.text.Article;

/**
 * How much of an article is read: all of it, or the beginning of a text that is no article any
 * more.
 *
 * @param article the article as it was given
 * @param read the article as far as it is read
 */
public record TruncatedArticle(Article article, Article read) {

  /**
   * The most that is read of one text, in UTF-16 code units: some 300,000 tokens, a long novel. It
   * bounds the memory that one article can take.
   */
  public static final int LONGEST = 1_500_000;

  /** What is read of an article. */
  public static TruncatedArticle of(Article article) {
    int end = end(article.text());
    return new TruncatedArticle(
        article,
        end == article.text().length()
            ? article
            : article.withText(article.text().substring(0, end)));
  }

  /** Where reading stops, in UTF-16 code units. */
  int end() {
    return read.text().length();
  }

  /** Whether something is left unread. */
  boolean isCut() {
    return end() < article.text().length();
  }

  /** The end, or the last break within what is read; never within a character. */
  private static int end(String text) {
    if (text.length() <= LONGEST) {
      return text.length();
    }
    for (int i = LONGEST; i > LONGEST / 2; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
  }
}
