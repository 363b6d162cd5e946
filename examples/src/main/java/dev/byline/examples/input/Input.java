package dev.byline.examples.input;

import static java.util.Objects.requireNonNull;

import dev.byline.text.Article;

/** An article, or the reason why there is none. */
public sealed interface Input {

  /** What to call it in a message: the article's id, or where it was to be read from. */
  String name();

  /**
   * An article that could be read.
   *
   * @param article what was read
   */
  record Readable(Article article) implements Input {

    /** Checks that nothing is null. */
    public Readable {
      requireNonNull(article, "article");
    }

    @Override
    public String name() {
      return article.id();
    }
  }

  /**
   * An article that could not be read.
   *
   * @param name where it was to be read from
   * @param reason why it could not, for a human reader
   */
  record Unreadable(String name, String reason) implements Input {

    /** Checks that nothing is null. */
    public Unreadable {
      requireNonNull(name, "name");
      requireNonNull(reason, "reason");
    }
  }
}
