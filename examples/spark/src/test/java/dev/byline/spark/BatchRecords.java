package dev.byline.spark;

import dev.byline.examples.runner.batch.Batch;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.batch.Outcome;
import dev.byline.examples.runner.input.ArticleInputs;
import dev.byline.json.AnalysisJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the runner's batch makes of the same input.
 *
 * @param records the JSON of each result, by the id of its article
 * @param failures stage and reason of each failure, without the place that the runner puts before
 *     it
 */
record BatchRecords(Map<String, String> records, List<String> failures) {

  static BatchRecords of(Path input, Engine engine) throws IOException {
    Map<String, String> records = new TreeMap<>();
    List<String> failures = new ArrayList<>();
    try (ArticleInputs inputs =
        ArticleInputs.of(List.of(input.toString()), InputStream.nullInputStream())) {
      new Batch(() -> engine, 2)
          .run(
              inputs,
              outcome -> {
                if (outcome instanceof Outcome.Analysed analysed) {
                  String json = AnalysisJson.write(analysed.analysis());
                  records.put(analysed.analysis().article().id(), json);
                } else if (outcome instanceof Outcome.Failed failed) {
                  String stage = failed.stage().name().toLowerCase(Locale.ROOT);
                  failures.add(stage + ": " + failed.reason());
                }
              });
    }
    failures.sort(null);
    return new BatchRecords(records, failures);
  }
}
