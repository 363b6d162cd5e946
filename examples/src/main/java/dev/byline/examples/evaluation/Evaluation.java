package dev.byline.examples.evaluation;

import dev.byline.examples.runner.batch.Batch;
import dev.byline.examples.runner.batch.Engine;
import dev.byline.examples.runner.batch.Outcome;
import dev.byline.examples.runner.input.ArticleInputs;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Predicts and scores. The scorer is a script beside the data, so that every system is measured by
 * the same yardstick; it needs {@code python3}.
 *
 * @param shared the folder of the annotated data
 * @param scratch where predictions are written
 * @param threads articles at a time
 */
public record Evaluation(Path shared, Path scratch, int threads) {

  /** Whether there is a Python to run the scorer. */
  public static boolean scorerRuns() {
    try {
      return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Runs an engine over a lane's articles and returns what the scorer prints.
   *
   * @param every takes each n-th article only; 1 takes all
   * @throws IOException if the data cannot be read or the scorer fails
   * @throws IllegalStateException if an article fails
   */
  public String score(Lane lane, Engine engine, int every) throws IOException {
    Files.createDirectories(scratch);
    Path predictions = scratch.resolve(lane.label() + ".jsonl");
    predict(lane, engine, every, predictions);
    StringBuilder report = new StringBuilder();
    for (List<String> arguments : lane.scorings(shared, predictions, scratch)) {
      report.append(runScorer(arguments));
    }
    report.append(lane.furtherScores(shared, predictions));
    return report.toString();
  }

  private void predict(Lane lane, Engine engine, int every, Path predictions) throws IOException {
    List<Path> files = lane.files(shared);
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < files.size(); i += every) {
      chosen.add(files.get(i).toString());
    }
    try (BufferedWriter out = Files.newBufferedWriter(predictions)) {
      ArticleInputs inputs = ArticleInputs.of(chosen, InputStream.nullInputStream());
      if (!inputs.problems().isEmpty()) {
        throw new IllegalStateException(inputs.problems().toString());
      }
      new Batch(() -> engine, threads)
          .run(
              inputs,
              outcome -> {
                if (outcome instanceof Outcome.Analysed analysed) {
                  out.write(lane.format().line(analysed.analysis()) + "\n");
                } else {
                  throw new IllegalStateException(outcome.toString());
                }
              });
    }
  }

  private String runScorer(List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("python3", Lane.scorer(shared).toAbsolutePath().toString()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException("the scorer ended with code " + code + ": " + command);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return report;
  }
}
