package dev.byline.pipeline;

/**
 * The thread was interrupted before or while it analysed an article. There is no result, and the
 * thread's interrupt flag is set. The article can be analysed again.
 */
public final class AnalysisInterruptedException extends AnalysisException {

  private static final long serialVersionUID = 1L;

  AnalysisInterruptedException(String articleId, Throwable cause) {
    super(articleId, cause);
  }
}
