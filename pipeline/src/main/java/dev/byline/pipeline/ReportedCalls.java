package dev.byline.pipeline;

import static java.util.Objects.requireNonNull;

import dev.byline.analysis.Analysis;
import dev.byline.pipeline.internal.stopping.StoppedException;
import dev.byline.text.Article;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Calls with one article each: let in until the end, and what fails in them reported as the
 * interface says. Safe for many threads.
 */
final class ReportedCalls {

  private final CallGate gate = new CallGate();

  /**
   * Does something with an article.
   *
   * @throws IllegalStateException if this is closed
   * @throws AnalysisException if it fails
   */
  <T> T call(Article article, Function<Article, T> stage) {
    requireNonNull(article, "article");
    return gate.enter(() -> reported(article, stage));
  }

  private static <T> T reported(Article article, Function<Article, T> stage) {
    try {
      return stage.apply(article);
    } catch (StoppedException e) {
      throw new AnalysisInterruptedException(article.id(), e);
    } catch (RuntimeException e) {
      // A tagger or an engine may answer to an interruption in its own way.
      throw Thread.currentThread().isInterrupted()
          ? new AnalysisInterruptedException(article.id(), e)
          : new AnalysisException(article.id(), e);
    }
  }

  /** What comes of an article, its failure included; an interruption is for the caller to see. */
  static AnalysisOutcome outcome(Article article, Function<Article, Analysis> analyzer) {
    try {
      return new AnalysisOutcome.Analyzed(article, analyzer.apply(article));
    } catch (AnalysisInterruptedException e) {
      throw e;
    } catch (AnalysisException e) {
      return new AnalysisOutcome.Failed(article, e);
    }
  }

  /**
   * Checks that no two articles have the same id.
   *
   * @throws IllegalArgumentException if two have
   */
  static void requireOneIdEach(Collection<Article> articles) {
    Set<String> ids = new HashSet<>();
    for (Article article : articles) {
      if (!ids.add(article.id())) {
        throw new IllegalArgumentException("article id \"" + article.id() + "\" is given twice");
      }
    }
  }

  /**
   * Waits for the calls that are running, then does what comes last, once.
   *
   * @throws IllegalStateException if called from within a call
   */
  void close(Runnable last) {
    gate.close(last);
  }
}
