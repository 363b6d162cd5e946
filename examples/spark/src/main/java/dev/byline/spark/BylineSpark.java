package dev.byline.spark;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Who said what, on Spark.
 *
 * <pre>{@code
 * SparkArticles articles = SparkArticles.jsonLines(spark, "hdfs:///news/2026").inPartitions(400);
 * BylineSpark.analyze(articles, AnalysisSettings.standard())
 *     .write().parquet("hdfs:///news/results");
 * Dataset<Row> results = spark.read().parquet("hdfs:///news/results");
 * BylineSpark.quotes(results).groupBy("speaker.name").count().show();
 * }</pre>
 *
 * <p>Results are a row an article, with its quotes and claims in it. Spark computes a Dataset anew
 * each time it is asked for: write the results, or cache them, before taking quotes, claims and
 * failures out of them, else every article is analysed three times.
 */
public final class BylineSpark {

  private BylineSpark() {}

  /**
   * Analyses articles; nothing runs before the results are asked for. Models are loaded once in
   * each executor and shared by its tasks; a model that cannot be loaded makes the job fail, an
   * article that cannot be read or analysed is a row with its error.
   *
   * @return rows of {@link ResultSchema#RESULTS}
   */
  public static Dataset<Row> analyze(SparkArticles articles, AnalysisSettings settings) {
    AnalyzeRows task = new AnalyzeRows(articles.kind(), requireNonNull(settings, "settings"));
    return articles.rows().mapPartitions(task, Encoders.row(ResultSchema.RESULTS));
  }

  /**
   * The quotes of results, a row each.
   *
   * @return rows of {@link ResultSchema#QUOTES}
   */
  public static Dataset<Row> quotes(Dataset<Row> results) {
    return parts(results, "quotes");
  }

  /**
   * The claims of results, a row each.
   *
   * @return rows of {@link ResultSchema#CLAIMS}
   */
  public static Dataset<Row> claims(Dataset<Row> results) {
    return parts(results, "claims");
  }

  /**
   * The articles that could not be read or analysed.
   *
   * @return rows of {@link ResultSchema#FAILURES}
   */
  public static Dataset<Row> failures(Dataset<Row> results) {
    return results.filter(col("error").isNotNull()).select("id", "stage", "error", "origin");
  }

  private static Dataset<Row> parts(Dataset<Row> results, String column) {
    return results
        .select(col("id").as("article"), explode(col(column)).as("part"))
        .select("article", "part.*");
  }
}
