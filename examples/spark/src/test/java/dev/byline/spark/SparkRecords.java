package dev.byline.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What Spark made of an input, in the form of {@link BatchRecords}. */
final class SparkRecords {

  private SparkRecords() {}

  static BatchRecords of(Dataset<Row> results) {
    Map<String, String> records = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    for (Row row : results.select("id", "json", "stage", "error").collectAsList()) {
      if (row.isNullAt(1)) {
        failures.add(row.getString(2) + ": " + row.getString(3));
      } else if (records.put(row.getString(0), row.getString(1)) != null) {
        throw new IllegalStateException(row.getString(0) + " came twice");
      }
    }
    failures.sort(null);
    return new BatchRecords(records, failures);
  }
}
