package dev.byline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.byline.examples.runner.engine.BylineEngine;
import dev.byline.pipeline.Byline;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of articles in local mode with two workers, and through the batch on an engine of its
 * own: the same records.
 *
 * <p>{@code -Dbyline.campaign.documents=5000} says how many; 5,000 take a quarter of an hour.
 */
class SparkCampaign {

  private static final int ARTICLES = Integer.getInteger("byline.campaign.documents", 5000);

  @Test
  void spark_and_the_batch_write_the_same_records(@TempDir Path dir) throws IOException {
    Path input = dir.resolve("lines");
    new MixedArticles().writeLines(input, ARTICLES);

    BatchRecords spark = spark(dir, input);
    BatchRecords batch;
    try (Byline byline = AnalysisSettings.standard().build()) {
      long start = System.nanoTime();
      double processor = processorSeconds();
      batch = BatchRecords.of(input, new BylineEngine(byline)::analyze);
      System.out.printf(
          "batch: %.1f s, %.1f s of processors%n",
          (System.nanoTime() - start) / 1e9, processorSeconds() - processor);
    }

    System.out.printf("%d records, %d failures%n", spark.records().size(), spark.failures().size());
    assertThat(spark.records().equals(batch.records())).as("the same records").isTrue();
    assertThat(spark.failures()).hasSameSizeAs(batch.failures());
    assertThat(spark.records()).hasSize(ARTICLES - batch.failures().size());
  }

  private static BatchRecords spark(Path dir, Path input) throws IOException {
    Path output = dir.resolve("out");
    String[] args = {"--json-lines", input.toString(), "--output", output.toString()};
    try (SparkSession spark = TestSession.start(dir)) {
      double processor = processorSeconds();
      System.out.printf(
          "spark: %s, %.1f s of processors, at most %s resident%n",
          BylineJob.parse(args, System.err).orElseThrow().run(spark),
          processorSeconds() - processor,
          mostResident());
      return SparkRecords.of(spark.read().parquet(output + "/results"));
    }
  }

  /** The most that this process ever had in memory; nothing where the system does not say. */
  private static String mostResident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "?";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.substring("VmHWM:".length()).strip())
        .findFirst()
        .orElse("?");
  }

  /** What this process has used, whoever else uses the machine. */
  private static double processorSeconds() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return system.getProcessCpuTime() / 1e9;
  }
}
