package dev.byline.training.calibration;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.byline.pipeline.internal.scoring.LinearModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes learned weights as the readable resource that {@link LinearModel#read} reads, with lines
 * above them that say what they are and what they were learned from.
 */
public final class LinearModelFile {

  private LinearModelFile() {}

  /**
   * Writes a model; the folder is made where it is missing.
   *
   * @param what the log odds of what the weights add up to
   * @param command of this program that learned them
   * @param learned what they were learned from, a sentence
   * @throws IOException if the file cannot be written
   */
  public static void write(
      Path file, String what, String command, String learned, LinearModel model)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    lines.append("# ").append(what).append(": feature, weight.\n");
    lines.append("# Written by byline-train ").append(command).append(". ");
    lines.append(learned).append('\n');
    // four places: a weight that only the fifth tells from zero decides nothing
    model
        .weights()
        .forEach(
            (name, weight) -> lines.append(String.format(Locale.ROOT, "%s\t%.4f\n", name, weight)));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, lines, UTF_8);
  }
}
