package dev.byline.examples.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

/** Annotated articles that may not be copied into the project, and may not be there. */
public final class SharedData {

  private SharedData() {}

  /** The folder; the test is skipped, and says why, where the lane's data is not in it. */
  public static Path orSkip(Lane lane) {
    Path shared = Path.of(System.getProperty("byline.shared", "../../shared")).normalize();
    skipUnless(
        lane.isPresent(shared),
        "no data for " + lane.label() + " in " + shared + " (set -Dbyline.shared=DIR)");
    skipUnless(Evaluation.scorerRuns(), "no python3 to run the scorer");
    return shared;
  }

  private static void skipUnless(boolean condition, String reason) {
    if (!condition) {
      System.out.println("SKIPPED: " + reason);
    }
    assumeTrue(condition, reason);
  }
}
