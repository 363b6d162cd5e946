package dev.byline.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Spark in this JVM, with two workers, reachable from nowhere else. */
final class TestSession {

  private TestSession() {}

  static SparkSession start(Path scratch) {
    return SparkSession.builder()
        .master("local[2]")
        .appName("byline-test")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.local.dir", scratch.resolve("local").toString())
        .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString())
        .config("spark.sql.shuffle.partitions", "2")
        .getOrCreate();
  }
}
