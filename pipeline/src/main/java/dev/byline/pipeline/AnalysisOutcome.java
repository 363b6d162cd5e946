package dev.byline.pipeline;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.text.Article;
import java.util.Optional;

/** What became of one article of many: a result, or why there is none. Immutable. */
public sealed interface AnalysisOutcome {

  /** The article as it was given. */
  Article article();

  /** The result; empty if there is none. */
  default Optional<Analysis> analysis() {
    return this instanceof Analyzed some ? Optional.of(some.result()) : Optional.empty();
  }

  /** Why there is no result; empty if there is one. */
  default Optional<AnalysisException> failure() {
    return this instanceof Failed none ? Optional.of(none.reason()) : Optional.empty();
  }

  /**
   * There is a result.
   *
   * @param article as it was given
   * @param result what was found
   */
  record Analyzed(Article article, Analysis result) implements AnalysisOutcome {

    /** Checks that nothing is null. */
    public Analyzed {
      requireNonNull(article, "article");
      requireNonNull(result, "result");
    }
  }

  /**
   * There is none.
   *
   * @param article as it was given
   * @param reason why
   */
  record Failed(Article article, AnalysisException reason) implements AnalysisOutcome {

    /** Checks that nothing is null. */
    public Failed {
      requireNonNull(article, "article");
      requireNonNull(reason, "reason");
    }
  }
}
