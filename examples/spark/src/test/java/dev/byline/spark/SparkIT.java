package dev.byline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.byline.examples.runner.engine.BylineEngine;
import dev.byline.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Local mode with two workers: the same records as the batch, from any kind of input. */
class SparkIT {

  private static final int ARTICLES = 20;
  private static final AnalysisSettings SETTINGS = AnalysisSettings.standard();

  @TempDir static Path dir;
  private static SparkSession spark;
  private static MixedArticles mixed;

  @BeforeAll
  static void start() {
    spark = TestSession.start(dir);
    mixed = new MixedArticles();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static BatchRecords batch(Path input) throws IOException {
    return BatchRecords.of(input, new BylineEngine(ExecutorEngine.of(SETTINGS))::analyze);
  }

  @Test
  void the_job_writes_the_records_of_the_batch_from_json_lines() throws IOException {
    Path input = dir.resolve("lines");
    mixed.writeLines(input, ARTICLES);
    Path output = dir.resolve("lines-out");
    String[] args = {"--json-lines", input.toString(), "--output", output.toString()};

    String summary = BylineJob.parse(args, System.err).orElseThrow().run(spark);

    BatchRecords batch = batch(input);
    Dataset<Row> results = spark.read().parquet(output + "/results");
    BatchRecords records = SparkRecords.of(results);
    assertThat(summary).startsWith("articles=19 failed=1 tokens=");
    assertThat(records.records()).hasSize(19).isEqualTo(batch.records());
    assertThat(batch.failures()).hasSize(1);
    assertThat(records.failures()).hasSize(1);
    assertThat(batch.failures().get(0)).contains(records.failures().get(0).substring(6));
    assertThat(spark.read().parquet(output + "/failures").select("origin").first().getString(0))
        .endsWith("/part-0000.jsonl");
    assertSameParts(output, records);
  }

  /** Quotes and claims have the fields of the JSON, at the same values. */
  private static void assertSameParts(Path output, BatchRecords records) throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String part : List.of("quotes", "claims")) {
      List<JsonNode> wanted = new ArrayList<>();
      for (String record : records.records().values()) {
        // a column is UTF-8, which has no half of a pair; the JSON escapes it
        String encodable = record.replaceAll("(?i)\\\\ud83d", "?");
        json.readTree(encodable).get(part).forEach(wanted::add);
      }
      Dataset<Row> rows = spark.read().parquet(output + "/" + part);
      List<JsonNode> found = new ArrayList<>();
      for (String row :
          rows.drop("article")
              .selectExpr("to_json(struct(*), map('ignoreNullFields', 'false'))")
              .as(Encoders.STRING())
              .collectAsList()) {
        found.add(json.readTree(row));
      }
      assertThat(found).as(part).isNotEmpty();
      assertThat(sorted(found)).as(part).isEqualTo(sorted(wanted));
    }
  }

  private static String sorted(List<JsonNode> nodes) {
    return nodes.stream().map(JsonNode::toString).sorted().collect(Collectors.joining("\n"));
  }

  @Test
  void a_directory_of_text_gives_the_records_of_the_batch() throws IOException {
    Path input = Files.createDirectories(dir.resolve("text"));
    Files.createDirectories(input.resolve("mon day"));
    for (int i = 0; i < 4; i++) {
      String name = i % 2 == 0 ? "mon day/100% " + i + ".txt" : i + ".txt";
      Files.writeString(input.resolve(name), mixed.article(1000 + i).text());
    }
    Files.write(input.resolve("bytes.txt"), new byte[] {'a', (byte) 0xE4, 'b'});

    Dataset<Row> results =
        BylineSpark.analyze(SparkArticles.text(spark, input.toString()), SETTINGS).cache();

    assertThat(SparkRecords.of(results)).isEqualTo(batch(input));
    Row failure = BylineSpark.failures(results).first();
    assertThat(failure.getString(0)).isEqualTo("bytes.txt");
    assertThat(failure.getString(2)).isEqualTo("not UTF-8 at byte 1");
  }

  @Test
  void a_dataset_of_articles_needs_an_id_and_a_text_and_bad_rows_are_rows() {
    StructType schema =
        new StructType()
            .add("id", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("publishedOn", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("author", DataTypes.StringType);
    String text = "“We stay”, Mara Ellison said on Monday.";
    List<Row> rows =
        List.of(
            RowFactory.create("good", text, "2031-01-09", "https://example.org/1", "Tove Lind"),
            RowFactory.create("no text", null, null, null, null),
            RowFactory.create(null, text, null, null, null),
            RowFactory.create(" ", text, null, null, null),
            RowFactory.create("no day", text, "2031-02-30", null, null));
    Path parquet = dir.resolve("articles");
    spark.createDataFrame(rows, schema).write().parquet(parquet.toString());

    Dataset<Row> results =
        BylineSpark.analyze(SparkArticles.parquet(spark, parquet.toString()), SETTINGS).cache();

    assertThat(BylineSpark.quotes(results).select("article", "speaker.name").collectAsList())
        .containsExactly(RowFactory.create("good", "Mara Ellison"));
    assertThat(results.filter("id = 'good'").select("json").first().getString(0))
        .contains("\"url\":\"https://example.org/1\",\"author\":\"Tove Lind\"");
    assertThat(BylineSpark.claims(results).select("saidOn.from").first().getString(0))
        .isEqualTo("2031-01-06");
    assertThat(BylineSpark.failures(results).select("id", "error").collectAsList())
        .containsExactlyInAnyOrder(
            RowFactory.create("no text", "text is null"),
            RowFactory.create(null, "id is null"),
            RowFactory.create(" ", "id \" \" must not be blank"),
            RowFactory.create(
                "no day", "publishedOn: expected a day such as 2024-03-09, found \"2031-02-30\""));
    Dataset<Row> unnamed = spark.read().parquet(parquet.toString()).drop("text");
    assertThatThrownBy(() -> SparkArticles.of(unnamed))
        .hasMessage("articles need a column \"text\"; there are [id, publishedOn, url, author]");
  }

  @Test
  void the_code_of_the_page_runs() throws Exception {
    Path input = dir.resolve("page");
    mixed.writeLines(input, 2);
    Path scratch = Files.createDirectories(dir.resolve("page-code"));

    PageSnippet.run(spark, input, dir.resolve("page-out"), scratch);

    assertThat(spark.read().parquet(dir.resolve("page-out").toString()).count()).isEqualTo(2);
  }

  @Test
  void the_schemas_are_those_that_are_written_down() {
    Dataset<Row> results =
        BylineSpark.analyze(SparkArticles.of(spark.sql("select 'a' id, 'b' text")), SETTINGS);

    assertThat(results.schema()).isEqualTo(ResultSchema.RESULTS);
    assertThat(BylineSpark.quotes(results).schema()).isEqualTo(ResultSchema.QUOTES);
    assertThat(BylineSpark.claims(results).schema()).isEqualTo(ResultSchema.CLAIMS);
    assertThat(BylineSpark.failures(results).schema()).isEqualTo(ResultSchema.FAILURES);
  }

  @Test
  void an_article_that_takes_too_long_is_a_row_and_stalls_nobody() throws IOException {
    AnalysisSettings hurried = SETTINGS.withTimeBudget(Duration.ofMillis(1));
    Article article = mixed.article(1);
    Path input = Files.createDirectories(dir.resolve("slow"));
    Files.writeString(input.resolve("slow.txt"), article.text().repeat(20));
    int built = ExecutorEngine.built();

    Dataset<Row> results =
        BylineSpark.analyze(SparkArticles.text(spark, input.toString()).inPartitions(2), hurried)
            .cache();

    assertThat(SparkRecords.of(results).failures())
        .containsExactly("analyze: took longer than the time limit");
    assertThat(ExecutorEngine.built()).as("engines built").isEqualTo(built + 1);
  }
}
