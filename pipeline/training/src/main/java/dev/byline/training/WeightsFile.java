package dev.byline.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.pipeline.scoring.LinearModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes learned weights as the readable resource that {@link LinearModel#read} reads. */
final class WeightsFile {

  private WeightsFile() {}

  /**
   * Writes a model.
   *
   * @param comments lines that say what the weights are and what they were learned from
   */
  static void write(Path file, List<String> comments, LinearModel model) throws IOException {
    StringBuilder lines = new StringBuilder();
    comments.forEach(comment -> lines.append("# ").append(comment).append('\n'));
    model
        .weights()
        .forEach(
            (name, weight) -> lines.append(String.format(Locale.ROOT, "%s\t%.4f\n", name, weight)));
    Files.writeString(file, lines, UTF_8);
  }
}
