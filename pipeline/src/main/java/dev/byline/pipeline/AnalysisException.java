package dev.byline.pipeline;

/**
 * An article could not be analysed because of a fault in Byline or in an engine below it. Odd text
 * never is the reason: what could not be done with it is a diagnostic in the result.
 */
public sealed class AnalysisException extends RuntimeException
    permits AnalysisInterruptedException {

  private static final long serialVersionUID = 1L;

  AnalysisException(String articleId, Throwable cause) {
    super("article \"" + articleId + "\" could not be analysed: " + cause, cause);
  }
}
