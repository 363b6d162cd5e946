package dev.byline.spark;

import dev.byline.newsroom.audit.Justifications;
import dev.byline.pipeline.AnalysisException;
import dev.byline.pipeline.Byline;
import dev.byline.pipeline.CountedAnalysis;
import dev.byline.text.Article;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * What a task does: the articles of a partition, one after the other, on the engine of its
 * executor. What fails in one article is the row of that article. Serialisable: it holds settings
 * only.
 */
final class AnalyzeRows implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  /** What the only diagnostic of an article says that was not done in time. */
  private static final String LATE = "TIME_BUDGET";

  private static final String READ = "read";
  private static final String ANALYZE = "analyze";

  private final InputKind kind;
  private final AnalysisSettings settings;

  AnalyzeRows(InputKind kind, AnalysisSettings settings) {
    this.kind = kind;
    this.settings = settings;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Iterable<Row> all = () -> rows;
    Stream<Row> stream = StreamSupport.stream(all.spliterator(), /* parallel= */ false);
    return stream.map(this::result).iterator();
  }

  private Row result(Row row) {
    TaskContext task = TaskContext.get();
    if (task != null) {
      task.killTaskIfInterrupted();
    }
    ArticleInput input = kind.read(row);
    return input.article().isEmpty()
        ? ResultRows.failed(input, READ, input.error())
        : analyze(input, input.article().get());
  }

  private Row analyze(ArticleInput input, Article article) {
    // outside of what is caught: a model that is missing is the fault of no article
    Byline byline = ExecutorEngine.of(settings);
    try {
      CountedAnalysis counted = byline.analyzeCounting(article);
      boolean late =
          counted.analysis().diagnostics().stream()
              .anyMatch(diagnostic -> diagnostic.code().equals(LATE));
      return late
          ? ResultRows.failed(input, ANALYZE, "took longer than the time limit")
          : ResultRows.analysed(
              new CountedAnalysis(Justifications.addedTo(counted.analysis()), counted.tokens()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (Thread.currentThread().isInterrupted()) {
        // the task was killed
        throw e;
      }
      return ResultRows.failed(input, ANALYZE, reason(e));
    }
  }

  private static String reason(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      return "not enough memory for it (see spark.executor.memory)";
    }
    Throwable cause = e instanceof AnalysisException && e.getCause() != null ? e.getCause() : e;
    return Objects.toString(cause);
  }
}
