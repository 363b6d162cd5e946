package dev.byline.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The whole way as a program for {@code spark-submit}: a directory in, four directories of Parquet
 * out, {@code results}, {@code quotes}, {@code claims} and {@code failures}. Each article is
 * analysed once.
 */
public final class BylineJob {

  private static final String USAGE =
      """
      usage: BylineJob (--text | --json-lines | --parquet) INPUT --output DIRECTORY [options]
        --partitions N        tasks (default: four a core)
        --time-limit SECONDS  an article that takes longer fails (default: 120)
        --min-confidence X    leave out what is less certain, 0 to 1 (default: 0.25)
        --include-intentions  report what people mean or want to do, too
        --model DIRECTORY     another model of the tagger, there on every executor
        --rules DIRECTORY     rules of your own, there on every executor
      """;

  private static final int TASKS_A_CORE = 4;

  private String form = "";
  private String input = "";
  private String output = "";
  private OptionalInt partitions = OptionalInt.empty();
  private AnalysisSettings settings = AnalysisSettings.standard();

  private BylineJob() {}

  /**
   * Runs the job in the session that {@code spark-submit} set up.
   *
   * @param args see the usage that is printed without any
   * @throws IOException if the session cannot be closed
   */
  public static void main(String[] args) throws IOException {
    Optional<BylineJob> job = parse(args, System.err);
    if (job.isEmpty()) {
      System.exit(2);
    }
    try (SparkSession spark = SparkSession.builder().appName("byline").getOrCreate()) {
      System.err.println(job.orElseThrow().run(spark));
    }
  }

  /** The job of a command line; empty, and the reason printed, if it is wrong. */
  static Optional<BylineJob> parse(String[] args, PrintStream err) {
    BylineJob job = new BylineJob();
    try {
      for (int i = 0; i < args.length; i++) {
        if (args[i].equals("--include-intentions")) {
          job.settings = job.settings.withIntentions(true);
        } else if (i + 1 == args.length) {
          throw new IllegalArgumentException(args[i] + " needs a value, or is no option");
        } else {
          job.set(args[i], args[++i]);
        }
      }
      if (job.input.isEmpty() || job.output.isEmpty()) {
        throw new IllegalArgumentException("an input and --output are needed");
      }
      return Optional.of(job);
    } catch (IllegalArgumentException e) {
      err.println("byline: " + e.getMessage());
      err.print(USAGE);
      return Optional.empty();
    }
  }

  private void set(String option, String value) {
    switch (option) {
      case "--text", "--json-lines", "--parquet" -> {
        form = option;
        input = value;
      }
      case "--output" -> output = value;
      case "--partitions" -> partitions = OptionalInt.of(Integer.parseInt(value));
      case "--time-limit" -> {
        Duration limit = Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
        settings = settings.withTimeBudget(limit);
      }
      case "--min-confidence" -> settings = settings.withMinConfidence(Double.parseDouble(value));
      case "--model" -> settings = settings.withModel(value);
      case "--rules" -> settings = settings.withRules(value);
      default -> throw new IllegalArgumentException("there is no option " + option);
    }
  }

  /** Runs it and says in a line what was done. */
  String run(SparkSession spark) {
    SparkArticles articles =
        switch (form) {
          case "--text" -> SparkArticles.text(spark, input);
          case "--json-lines" -> SparkArticles.jsonLines(spark, input);
          default -> SparkArticles.parquet(spark, input);
        };
    int tasks = partitions.orElse(TASKS_A_CORE * spark.sparkContext().defaultParallelism());
    long start = System.nanoTime();
    String results = output + "/results";
    BylineSpark.analyze(articles.inPartitions(tasks), settings).write().parquet(results);
    double seconds = (System.nanoTime() - start) / 1e9;
    Dataset<Row> written = spark.read().parquet(results);
    BylineSpark.quotes(written).write().parquet(output + "/quotes");
    BylineSpark.claims(written).write().parquet(output + "/claims");
    BylineSpark.failures(written).write().parquet(output + "/failures");
    return summary(written, seconds);
  }

  private static String summary(Dataset<Row> written, double seconds) {
    Row sums =
        written.selectExpr("count(json)", "count(error)", "coalesce(sum(tokens), 0)").first();
    return String.format(
        Locale.ROOT,
        "articles=%d failed=%d tokens=%d run_s=%.1f tokens_per_s=%.0f",
        sums.getLong(0),
        sums.getLong(1),
        sums.getLong(2),
        seconds,
        sums.getLong(2) / seconds);
  }
}
