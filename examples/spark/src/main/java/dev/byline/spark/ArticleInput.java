package dev.byline.spark;

import dev.byline.text.Article;
import java.util.Optional;

/**
 * A row of the input: an article, or why there is none.
 *
 * @param id as far as it is known
 * @param origin the file that it stands in, empty for rows of a Dataset
 * @param article empty if it cannot be read
 * @param error why not; empty if it can
 */
record ArticleInput(
    Optional<String> id, Optional<String> origin, Optional<Article> article, String error) {

  static ArticleInput of(Article article, Optional<String> origin) {
    return new ArticleInput(Optional.of(article.id()), origin, Optional.of(article), "");
  }

  static ArticleInput unreadable(Optional<String> id, Optional<String> origin, String error) {
    return new ArticleInput(id, origin, Optional.empty(), error);
  }
}
