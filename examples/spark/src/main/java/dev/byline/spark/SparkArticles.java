package dev.byline.spark;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.udf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;

/**
 * Articles to analyse, wherever they are. Nothing is read before the results are asked for. Ids
 * must be unique, as in a batch; it is not checked, since that would send every id through the
 * cluster.
 */
public final class SparkArticles {

  /** What is larger fails unread: 64 MB, as in a batch. */
  static final long MAX_BYTES = 64L << 20;

  private static final List<String> COLUMNS =
      List.of("id", "text", "title", "publishedOn", "outlet", "url", "author");

  private final Dataset<Row> rows;
  private final InputKind kind;

  private SparkArticles(Dataset<Row> rows, InputKind kind) {
    this.rows = rows;
    this.kind = kind;
  }

  /**
   * The {@code .txt} files of a directory and those below it, an article each, in UTF-8. The id is
   * the path within the directory. As everywhere in Hadoop, names that begin with a dot or an
   * underscore are passed over.
   *
   * @param directory such as {@code hdfs:///news/2026}
   */
  public static SparkArticles text(SparkSession spark, String directory) {
    String root = qualified(spark, directory);
    Dataset<Row> files =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", "true")
            .option("pathGlobFilter", "*.txt")
            .load(directory);
    // the bytes of a file are read only where the column is asked for
    Dataset<Row> rows =
        files
            .filter(col("length").leq(MAX_BYTES))
            .select(id(root), col("path").as("origin"), col("content"))
            .union(
                files
                    .filter(col("length").gt(MAX_BYTES))
                    .select(
                        id(root),
                        col("path").as("origin"),
                        lit(null).cast(DataTypes.BinaryType).as("content")));
    return new SparkArticles(rows, InputKind.TEXT);
  }

  private static Column id(String root) {
    return udf((String path) -> idWithin(root, path), DataTypes.StringType)
        .apply(col("path"))
        .as("id");
  }

  /** The path of a file within a directory; the file's name if it is the directory itself. */
  static String idWithin(String root, String path) {
    return path.startsWith(root + "/")
        ? path.substring(root.length() + 1)
        : path.substring(path.lastIndexOf('/') + 1);
  }

  private static String qualified(SparkSession spark, String directory) {
    Path path = new Path(directory);
    try {
      return path.getFileSystem(spark.sessionState().newHadoopConf())
          .makeQualified(path)
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The lines of the {@code .jsonl} and {@code .ndjson} files of a directory and those below it,
   * each an object {@code
   * {"id":…,"text":…,"title":…,"publishedOn":…,"outlet":…,"url":…,"author":…}} as {@link
   * dev.byline.json.ArticleJson} reads it. Blank lines are passed over.
   *
   * @param directory or a file
   */
  public static SparkArticles jsonLines(SparkSession spark, String directory) {
    Dataset<Row> rows =
        spark
            .read()
            .option("recursiveFileLookup", "true")
            .option("pathGlobFilter", "*.{jsonl,ndjson}")
            .text(directory)
            .filter(length(trim(col("value"))).gt(0))
            .select(
                // as they are: a cast to a string would repair what is not UTF-8
                col("value").cast(DataTypes.BinaryType).as("content"),
                col("_metadata.file_path").as("origin"));
    return new SparkArticles(rows, InputKind.JSON_LINE);
  }

  /**
   * The rows of Parquet files; see {@link #of}.
   *
   * @param directory or a file
   */
  public static SparkArticles parquet(SparkSession spark, String directory) {
    return of(spark.read().parquet(directory));
  }

  /**
   * The rows of a Dataset.
   *
   * @param articles with the columns {@code id} and {@code text}, and perhaps {@code title}, {@code
   *     publishedOn} (a date, or a string such as {@code 2024-03-09}), {@code outlet}, {@code url}
   *     and {@code author}; others are passed over
   * @throws IllegalArgumentException if id or text is missing
   */
  public static SparkArticles of(Dataset<Row> articles) {
    List<String> columns = Arrays.asList(requireNonNull(articles, "articles").columns());
    for (String needed : List.of("id", "text")) {
      if (!columns.contains(needed)) {
        throw new IllegalArgumentException(
            "articles need a column \"" + needed + "\"; there are " + columns);
      }
    }
    Column[] wanted =
        COLUMNS.stream()
            .map(name -> (columns.contains(name) ? col(name) : lit(null)).cast("string").as(name))
            .toArray(Column[]::new);
    return new SparkArticles(articles.select(wanted), InputKind.COLUMNS);
  }

  /**
   * The same articles in so many partitions, dealt out like cards, so that long ones do not meet in
   * one task and no task has much to do again if its executor dies. Some per core are good; files
   * of JSON lines or Parquet need it, of which Spark makes a task for each 128 MB.
   *
   * @throws IllegalArgumentException if {@code partitions} is less than 1
   */
  public SparkArticles inPartitions(int partitions) {
    if (partitions < 1) {
      throw new IllegalArgumentException("partitions " + partitions + " must be at least 1");
    }
    return new SparkArticles(rows.repartition(partitions), kind);
  }

  Dataset<Row> rows() {
    return rows;
  }

  InputKind kind() {
    return kind;
  }
}
