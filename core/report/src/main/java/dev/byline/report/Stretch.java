package dev.byline.report;

import dev.byline.report.internal.speech.StatementView;
import dev.byline.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article that is to be marked.
 *
 * @param span where
 * @param rank of those that begin and end together the higher one stands within the lower
 * @param classes how it is marked
 * @param lined whether a line is drawn below it, which those around it must leave room for
 * @param anchor its name for links; empty where another piece has it
 * @param statement the statement that it belongs to
 * @param marker the statement whose marker stands before it
 */
record Stretch(
    Span span,
    int rank,
    String classes,
    boolean lined,
    Optional<String> anchor,
    Optional<String> statement,
    Optional<StatementView> marker) {

  /** More lines below each other would reach the next line of text. */
  static final int MOST_LINES = 3;

  /** For the template: no attribute where there is none. */
  @Nullable String id() {
    return anchor.orElse(null);
  }

  /** For the template: no attribute where there is none. */
  @Nullable String statementAnchor() {
    return statement.orElse(null);
  }
}
