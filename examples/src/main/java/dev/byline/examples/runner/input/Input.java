package dev.byline.examples.runner.input;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.text.Article;
import java.util.Optional;

/** An article, its saved result, or the reason why there is neither. */
public sealed interface Input {

  /** What to call it in a message: the article's id, or where it was to be read from. */
  String name();

  /** The article's id, as far as it is known. */
  Optional<String> id();

  /** Where it is read from. */
  Origin origin();

  /**
   * An article that could be read.
   *
   * @param article what was read
   * @param origin where
   */
  record Readable(Article article, Origin origin) implements Input {

    /** Checks that nothing is null. */
    public Readable {
      requireNonNull(article, "article");
      requireNonNull(origin, "origin");
    }

    @Override
    public String name() {
      return article.id();
    }

    @Override
    public Optional<String> id() {
      return Optional.of(article.id());
    }
  }

  /**
   * A result that an earlier run wrote: nothing to analyse.
   *
   * @param analysis what was read
   * @param hasText whether its article has the text it was made of; else what the result does not
   *     locate is blank
   * @param origin where
   */
  record Result(Analysis analysis, boolean hasText, Origin origin) implements Input {

    /** Checks that nothing is null. */
    public Result {
      requireNonNull(analysis, "analysis");
      requireNonNull(origin, "origin");
    }

    @Override
    public String name() {
      return analysis.article().id();
    }

    @Override
    public Optional<String> id() {
      return Optional.of(name());
    }
  }

  /**
   * An article that could not be read.
   *
   * @param name where it was to be read from
   * @param id as far as it is known
   * @param reason why it could not, for a human reader
   * @param origin where it was to be read from
   */
  record Unreadable(String name, Optional<String> id, String reason, Origin origin)
      implements Input {

    /** Checks that nothing is null. */
    public Unreadable {
      requireNonNull(name, "name");
      requireNonNull(id, "id");
      requireNonNull(reason, "reason");
      requireNonNull(origin, "origin");
    }
  }

  /**
   * An article whose result is there already.
   *
   * @param name the article's id
   * @param origin where it would be read from
   */
  record Finished(String name, Origin origin) implements Input {

    /** Checks that nothing is null. */
    public Finished {
      requireNonNull(name, "name");
      requireNonNull(origin, "origin");
    }

    @Override
    public Optional<String> id() {
      return Optional.of(name);
    }
  }
}
